/** Adds released files to the site: writes them at the end of a build, serves them in development. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { writeReleases } from './write.ts';

const FOR_DEVELOPMENT = join(process.cwd(), '.build', 'released');

/** The integration; a damaged archive makes the build or the start of the development server fail. */
export function serveReleases(): AstroIntegration {
  let base = '/';
  return {
    name: 'serve-releases',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`${writeReleases(fileURLToPath(dir))} released files`);
      },
      'astro:server:setup': ({ server }) => {
        rmSync(FOR_DEVELOPMENT, { recursive: true, force: true });
        writeReleases(FOR_DEVELOPMENT);
        server.middlewares.use(base, sirv(FOR_DEVELOPMENT, { dev: true }));
      },
    },
  };
}
