/** Every figure as a PNG in portrait. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { portraitPng } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the image. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props }) =>
  new Response(await portraitPng(props.figure, props.lang), {
    headers: { 'content-type': 'image/png' },
  });
