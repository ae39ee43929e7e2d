/** Every table and view as JSON. */
import type { APIRoute } from 'astro';
import { toJson } from '../../../db/publish.ts';
import { publishedColumns, publishedNames, type PublishedName } from '../../../db/published.ts';
import { publishedRows } from '../../../db/site-data.ts';

export const getStaticPaths = () =>
  publishedNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: PublishedName }> = async ({ props: { name } }) =>
  new Response(toJson(publishedColumns(name), await publishedRows(name)), {
    headers: { 'content-type': 'application/json' },
  });
