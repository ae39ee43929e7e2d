/** The rows of every figure as JSON. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figureJson } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the rows as JSON. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = ({ props }) =>
  new Response(figureJson(props.figure), {
    headers: { 'content-type': 'application/json' },
  });
