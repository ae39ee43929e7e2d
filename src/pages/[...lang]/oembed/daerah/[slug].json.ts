/** /oembed/daerah/<slug>.json: the oEmbed response for the page of a region, with its card. */
import type { APIRoute } from 'astro';
import { siteAddress } from '../../../../components/embed/site-address.ts';
import { regionFacts, type Region } from '../../../../db/regions/region-facts.ts';
import { oembed } from '../../../../embed/oembed.ts';
import { embeddedCard } from '../../../../embed/region/card.ts';
import { regionRoutes } from '../../../../embed/region/routes.ts';
import type { Lang } from '../../../../i18n/lang.ts';

/** One address for each region in each language. */
export const getStaticPaths = regionRoutes;

/** Returns the oEmbed response as JSON. */
export const GET: APIRoute<{ region: Region; lang: Lang }> = async ({ props, site }) => {
  const { region, lang } = props;
  const card = await embeddedCard({ facts: await regionFacts(region), lang });
  const answer = oembed(siteAddress(site), card, lang, {
    thumbnail: `gambar/daerah/${region.slug}.png`,
    page: `daerah/${region.slug}/`,
  });
  return new Response(JSON.stringify(answer), {
    headers: { 'content-type': 'application/json+oembed' },
  });
};
