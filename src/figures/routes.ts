/** Routes with a page or file for every figure in both languages. */
import { langRoutes } from '../i18n/paths.ts';
import { figures } from './registry.ts';

/** Returns the paths of a route `[...lang]/…/[slug]`, with the figure and the language as props. */
export async function figureRoutes() {
  const all = await figures();
  return langRoutes().flatMap(({ params, props }) =>
    all.map((figure) => ({
      params: { ...params, slug: figure.slug },
      props: { ...props, figure },
    })),
  );
}
