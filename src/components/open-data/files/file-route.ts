/**
 * The routes of published files, one for each ending, because `astro dev` serves an address as a file
 * only if its route contains the ending.
 */
import type { APIRoute } from 'astro';
import { mediaTypes, type Ending } from '../../../open-data/files/file.ts';
import { publishedPaths } from '../../../open-data/files/whole-files.ts';
import { siteFile, siteFiles } from './site-files.ts';

/**
 * Returns the paths of all published files with an ending, for `getStaticPaths`. A build starts to make
 * the files at once, because DuckDB writes some of them in a thread of its own.
 */
export function filePaths(ending: Ending) {
  const suffix = `.${ending}`;
  return () => {
    if (import.meta.env.PROD) void siteFiles().catch(() => undefined);
    return publishedPaths
      .filter((path) => path.endsWith(suffix))
      .map((path) => ({ params: { name: path.slice(0, -suffix.length) } }));
  };
}

/** Returns a route that responds with the bytes of the file whose name is in the address. */
export function fileRoute(ending: Ending): APIRoute {
  const type = mediaTypes[ending];
  return async ({ params }) => {
    const { bytes } = await siteFile(`${params['name']}.${ending}`);
    return new Response(bytes, {
      headers: { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
    });
  };
}
