/** The files of the built site that the checks of markup read: one page of each kind, and embeds. */
import { pageKinds } from '../../site/pages.ts';

const EMBEDS = ['/embed/kemajuan/', '/en/embed/daerah/kota-batu/', '/embed/jelajah/'];

/** Returns the files in `dist/`, each once, such as `dist/en/index.html`. */
export function sampleFiles(site = 'dist'): string[] {
  const paths = [...Object.values(pageKinds), ...EMBEDS];
  const files = paths
    .map((path) => new URL(path, 'http://site').pathname)
    .map((path) => `${site}${path.endsWith('/') ? `${path}index.html` : path}`);
  return [...new Set(files)];
}
