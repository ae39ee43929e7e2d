/** Every national figure as a small PNG, for the list of figures. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figurePng } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each national figure in each language. */
export const getStaticPaths = async () =>
  (await figureRoutes()).filter(({ props }) => props.figure.province === null);

/** Returns the small PNG. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props }) =>
  new Response(await figurePng(props.figure, props.lang, 'list'), {
    headers: { 'content-type': 'image/png' },
  });
