/** The rows of every figure as a workbook. */
import type { APIRoute } from 'astro';
import type { Figure } from '../../../figures/figure.ts';
import { figureMetadata } from '../../../figures/metadata/metadata.ts';
import { figureRoutes } from '../../../figures/routes.ts';
import { figureXlsx } from '../../../figures/workbook.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { mediaTypes } from '../../../open-data/files/file.ts';

/** One address for each figure in each language. */
export const getStaticPaths = figureRoutes;

/** Returns the workbook. */
export const GET: APIRoute<{ figure: Figure; lang: Lang }> = async ({ props, site }) =>
  new Response(
    await figureXlsx(props.figure, await figureMetadata(props.figure, props.lang, site)),
    {
      headers: { 'content-type': mediaTypes.xlsx },
    },
  );
