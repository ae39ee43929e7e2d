/** The metadata of every figure as JSON. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { metadataJson } from '../../../figures/files.ts';
import { figureMetadata } from '../../../figures/metadata/metadata.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the metadata as JSON. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props, site }) =>
  new Response(metadataJson(await figureMetadata(props.figure, props.lang, site)), {
    headers: { 'content-type': 'application/json' },
  });
