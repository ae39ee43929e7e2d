/** Every table and view as CSV. */
import type { APIRoute } from 'astro';
import { toCsv } from '../../../db/publish.ts';
import { publishedColumns, publishedNames, type PublishedName } from '../../../db/published.ts';
import { publishedRows } from '../../../db/site-data.ts';

export const getStaticPaths = () =>
  publishedNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: PublishedName }> = async ({ props: { name } }) =>
  new Response(toCsv(publishedColumns(name), await publishedRows(name)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
