/** /daerah/<slug>.json: everything that the page of a region says, with its sources. */
import type { APIRoute } from 'astro';
import { conflictsAbout, conflicts } from '../../components/provenance/conflicts.ts';
import { regionFacts, type Region } from '../../db/regions/region-facts.ts';
import { table, view } from '../../db/site-data.ts';
import { dataVersion } from '../../db/version.ts';
import { absolute } from '../../i18n/paths.ts';
import { regionPath } from '../../i18n/region-path.ts';
import { regionDocument } from '../../open-data/region/region-document.ts';

/** One address for each region; both languages are in one file. */
export async function getStaticPaths() {
  const regions = await view('region_status');
  return regions.map((region) => ({
    params: { slug: region.slug },
    props: { region },
  }));
}

/** Returns the document of a region as JSON. */
export const GET: APIRoute<{ region: Region }> = async ({ props: { region } }) => {
  const codes = [region.region_code, region.mpp_code];
  const about = conflictsAbout(await conflicts(), 'about_code', codes);
  const document = regionDocument(await regionFacts(region), {
    pages: {
      id: absolute(regionPath('id', region)),
      en: absolute(regionPath('en', region)),
    },
    version: (await dataVersion()).id,
    conflicts: about.filter(({ kind }) => kind !== 'province').flatMap(({ claims }) => claims),
    sources: await table('sources'),
  });
  return new Response(`${JSON.stringify(document)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
