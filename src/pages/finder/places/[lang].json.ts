/** Names, spellings and statuses of all places, which the search fetches when it is first used. */
import type { APIRoute } from 'astro';
import { placesIn } from '../../../components/finder/places.ts';
import { langs, type Lang } from '../../../i18n/lang.ts';
import { packPlaces } from '../../../scripts/finder/places-index.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(packPlaces(await placesIn(lang)));
