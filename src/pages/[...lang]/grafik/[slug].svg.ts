/** Every figure as a self-contained SVG. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figureSvg } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the SVG. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = ({ props }) =>
  new Response(figureSvg(props.figure, props.lang), {
    headers: { 'content-type': 'image/svg+xml' },
  });
