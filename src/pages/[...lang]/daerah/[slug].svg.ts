/** /daerah/<slug>.svg: the badge of a region, for sites of local governments. */
import type { APIRoute } from 'astro';
import type { Region } from '../../../db/regions/region-facts.ts';
import { headline } from '../../../db/site-data.ts';
import { badgeSvg } from '../../../embed/region/badge.ts';
import { regionRoutes } from '../../../embed/region/routes.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** One address for each region in each language. */
export const getStaticPaths = regionRoutes;

/** Returns the badge as SVG. */
export const GET: APIRoute<{ region: Region; lang: Lang }> = async ({ props }) => {
  const { official_as_of: date } = await headline();
  return new Response(badgeSvg(props.region, date, props.lang), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
