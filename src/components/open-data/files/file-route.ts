/**
 * The routes of published files. There is one for each ending, for `astro dev` takes an address to
 * be that of a file only where its route says how the name ends.
 */
import type { APIRoute } from 'astro';
import { mediaTypes, type Ending } from '../../../open-data/files/file.ts';
import { publishedPaths } from '../../../open-data/files/whole-files.ts';
import { siteFile } from './site-files.ts';

/** The names, without the ending, of all published files that end so. */
export function filePaths(ending: Ending) {
  const suffix = `.${ending}`;
  return () =>
    publishedPaths
      .filter((path) => path.endsWith(suffix))
      .map((path) => ({ params: { name: path.slice(0, -suffix.length) } }));
}

/** Answers with the bytes of the file whose name is in the address. */
export function fileRoute(ending: Ending): APIRoute {
  const type = mediaTypes[ending];
  return async ({ params }) => {
    const { bytes } = await siteFile(`${params['name']}.${ending}`);
    return new Response(bytes, {
      headers: { 'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
    });
  };
}
