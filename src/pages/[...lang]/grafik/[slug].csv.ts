/** The rows of every figure as CSV. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figureCsv } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the rows as CSV. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = ({ props }) =>
  new Response(figureCsv(props.figure), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
