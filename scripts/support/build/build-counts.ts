/** What the stages of a build made, in numbers for its log. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/data/tables/index.ts';
import { viewNames } from '../../../src/db/published.ts';
import { IMAGES_FOLDER } from '../../../src/images/png.ts';
import { tables } from '../../../src/data/tables/index.ts';

/** "24 tabel / tables, 4210 baris / rows". */
export function dataCounts(dataset: Dataset): string {
  const all = Object.values(dataset);
  const rows = all.reduce((sum, { length }) => sum + length, 0);
  return `${all.length} tabel / tables, ${rows} baris / rows`;
}

/** "24 tabel / tables, 31 tampilan / views, 1884 KB". Throws when the file is not there. */
export function databaseCounts(path: string): string {
  const kilobytes = Math.round(statSync(path).size / 1024);
  return `${Object.keys(tables).length} tabel / tables, ${viewNames.length} tampilan / views, ${kilobytes} KB`;
}

/** The names of the images that are kept between builds. */
export function imageNames(): ReadonlySet<string> {
  return new Set(existsSync(IMAGES_FOLDER) ? readdirSync(IMAGES_FOLDER) : []);
}

/** How many images were drawn since the kept ones were `before`. */
export function drawnSince(before: ReadonlySet<string>): number {
  return [...imageNames()].filter((name) => !before.has(name)).length;
}

/** Pages, images and files of a built site, for which `drawn` images were drawn or all left blank. */
export function siteCounts(folder: string, drawn: number | 'blank'): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const ending = (wanted: string): number => files.filter((file) => file.endsWith(wanted)).length;
  const images =
    drawn === 'blank'
      ? [`${ending('.png')} gambar kosong / images blank`]
      : [
          `${drawn} gambar digambar / images drawn`,
          `${Math.max(ending('.png') - drawn, 0)} disimpan / kept`,
        ];
  return [`${ending('.html')} halaman / pages`, ...images, `${files.length} berkas / files`].join(
    ', ',
  );
}
