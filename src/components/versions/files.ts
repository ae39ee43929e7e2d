/** The files of a released version, as its pages list them. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Manifest, ManifestFile } from '../../releases/manifest.ts';

type DataFile = ManifestFile & { name: string };

/**
 * The files of the snapshot `/data/<version>/` by their names: first those that are about all of
 * the data, such as the database, and then the formats of each table and view.
 */
export function dataFiles({ version, files }: Manifest): DataFile[] {
  const folder = `data/${version}/`;
  const named = files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ ...file, name: file.path.slice(folder.length) }));
  const byStem = Map.groupBy(named, ({ name }) => name.split('.')[0]);
  const groups = [...byStem.values()];
  return [
    ...groups.filter(({ length }) => length === 1),
    ...groups.filter((g) => g.length > 1),
  ].flat();
}

/** The frozen figures of a language: the address of each in the site, and its slug. */
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

/** A size as HTML in thousands of bytes, rounded up, with the exact number of bytes beside it. */
export function sizeHtml(bytes: number, lang: Lang): string {
  return `<data value="${bytes}">${formatNumber(Math.ceil(bytes / 1000), lang)} kB</data>`;
}

/** The size of several files together, written likewise. */
export function totalSizeHtml(files: readonly { bytes: number }[], lang: Lang): string {
  return sizeHtml(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    lang,
  );
}
