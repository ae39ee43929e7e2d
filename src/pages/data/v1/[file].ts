/** Every published file: tables and views in each format, the whole, and what describes them. */
import type { APIRoute } from 'astro';
import { siteFile } from '../../../components/open-data/site-files.ts';
import { mediaTypes } from '../../../open-data/file.ts';
import { publishedPaths } from '../../../open-data/whole-files.ts';

export const getStaticPaths = () =>
  publishedPaths.map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const { bytes, ending } = await siteFile(file);
  const type = mediaTypes[ending];
  return new Response(bytes, {
    headers: { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
  });
};
