/** The files of a released version, in the order of its page. */
import { markup, type Html } from '../../i18n/html.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Manifest, ManifestFile } from '../../releases/manifest.ts';

type DataFile = ManifestFile & { name: string };

/**
 * Returns the files of the snapshot `/data/<version>/` by name: first those for all data, such as the
 * database, and then the formats of each table and view.
 */
export function dataFiles({ version, files }: Manifest): DataFile[] {
  const folder = `data/${version}/`;
  const named = files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ ...file, name: file.path.slice(folder.length) }));
  const isAlone = ({ name }: DataFile): boolean =>
    named.filter((other) => stem(other) === stem({ name })).length === 1;
  return [...named.filter(isAlone), ...named.filter((file) => !isAlone(file))];
}

/** Returns the name without its format, which the files of a table or view share. */
function stem({ name }: { name: string }): string {
  return name.replace(/\.[^.]+$/, '');
}

/** Returns the frozen figures of a language: the slug of each and its address in the site. */
export function frozenFigures(
  { version, files }: Manifest,
  lang: Lang,
): { path: string; slug: string }[] {
  const start = lang === 'en' ? 'en/embed/' : 'embed/';
  const end = `/${version}/index.html`;
  return files
    .filter(({ path }) => path.startsWith(start) && path.endsWith(end))
    .map(({ path }) => ({
      path: path.slice(0, -'index.html'.length),
      slug: path.slice(start.length, -end.length),
    }));
}

/** Returns a size as HTML in kB (1,000 bytes), rounded up, with the exact number of bytes beside it. */
export function sizeHtml(bytes: number, lang: Lang): Html {
  return markup`<data value="${bytes}">${formatNumber(Math.ceil(bytes / 1000), lang)} kB</data>`;
}

/** Returns the total size of several files in the same form. */
export function totalSizeHtml(files: readonly { bytes: number }[], lang: Lang): Html {
  return sizeHtml(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    lang,
  );
}
