/** Figures as PNGs in portrait. */
import type { APIRoute } from 'astro';
import { hasPortrait } from '../../../figures/address.ts';
import type { Figure } from '../../../figures/figure.ts';
import { portraitPng } from '../../../figures/files.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each of these figures in each language. */
export const getStaticPaths = async () =>
  (await figureRoutes()).filter(({ props }) => hasPortrait(props.figure.slug));

/** Returns the image. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props }) =>
  new Response(await portraitPng(props.figure, props.lang), {
    headers: { 'content-type': 'image/png' },
  });
