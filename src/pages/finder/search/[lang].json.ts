/** All that can be searched for, fetched when the search of the site is first used. */
import type { APIRoute } from 'astro';
import { searchIndex } from '../../../components/search/search-index.ts';
import { langs, type Lang } from '../../../i18n/lang.ts';

/** One address for each language. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { lang }, props: { lang } }));

/** Returns the packed index as JSON. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  Response.json(await searchIndex(lang));
