/** Names, spellings and statuses of all regions and provinces, fetched when the search is first used. */
import type { APIRoute } from 'astro';
import { placesIn } from '../../../components/finder/places.ts';
import { langs, type Lang } from '../../../i18n/lang.ts';
import { packPlaces } from '../../../scripts/finder/places-index.ts';

/** One address for each language. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

/** Returns the packed names as JSON. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(packPlaces(await placesIn(lang)));
