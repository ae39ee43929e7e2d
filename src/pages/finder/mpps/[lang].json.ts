/** Points, addresses and hours of the MPPs, fetched when a reader requests the nearest one. */
import type { APIRoute } from 'astro';
import { nearbyData } from '../../../components/finder/mpps.ts';
import { langs, type Lang } from '../../../i18n/lang.ts';

/** One address for each language. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

/** Returns the packed MPPs as JSON. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(await nearbyData(lang));
