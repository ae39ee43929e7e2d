/** The order in which Astro writes the site. */
import type { AstroIntegration } from 'astro';

/** Routes of files that are images or contain them. */
const WITH_IMAGES = /\.(?:png|zip)\.ts$/;

/**
 * The integration: writes routes of images after all others. Otherwise the thread that writes pages
 * waits for the threads that draw them, and when those have finished it works alone.
 */
export function imagesLast(): AstroIntegration {
  return {
    name: 'images-last',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            const isLast = ({ route }: (typeof paths)[number]): boolean =>
              WITH_IMAGES.test(route.component);
            return [...paths.filter((path) => !isLast(path)), ...paths.filter(isLast)];
          },
        }));
      },
    },
  };
}
