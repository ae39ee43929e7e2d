/** All files of a figure in one ZIP. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figureZip } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the ZIP. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props, site }) =>
  new Response(await figureZip(props.figure, props.lang, site), {
    headers: { 'content-type': 'application/zip' },
  });
