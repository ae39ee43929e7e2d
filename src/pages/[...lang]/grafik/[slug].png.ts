/** Every figure as a PNG for screens. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figurePng } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { drawAhead } from '../../../images/png.ts';

/** One address for each figure in each language; a build starts to draw the images at once. */
export async function getStaticPaths() {
  const routes = await figureRoutes();
  if (import.meta.env.PROD)
    drawAhead(routes, ({ props }) => figurePng(props.figure, props.lang, 'screen'));
  return routes;
}

export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props }) =>
  new Response(await figurePng(props.figure, props.lang, 'screen'), {
    headers: { 'content-type': 'image/png' },
  });
