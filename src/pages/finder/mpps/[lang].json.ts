/** Points, addresses and hours of the MPPs, fetched when a reader asks for the nearest one. */
import type { APIRoute } from 'astro';
import { nearbyData } from '../../../components/finder/mpps.ts';
import { langs, type Lang } from '../../../i18n/lang.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(await nearbyData(lang));
