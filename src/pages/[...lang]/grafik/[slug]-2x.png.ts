/** Every figure as a PNG for print. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figurePng } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the PNG for print. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props }) =>
  new Response(await figurePng(props.figure, props.lang, 'print'), {
    headers: { 'content-type': 'image/png' },
  });
