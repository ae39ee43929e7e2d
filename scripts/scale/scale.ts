/**
 * npm run scale: measures what grows with the data: the database at 1, 10 and 100 times the regions and
 * their rows, its size, filters in DuckDB on this machine and in a browser, and the bytes that a browser
 * reads from a database or from partitioned Parquet over HTTP ranges. Prints the tables of
 * docs/scale.md. Needs the database of a build (npm run db); changes nothing but .build/scale/.
 */
import { mkdirSync, statSync } from 'node:fs';
import { textTable } from '../../src/data/text-table.ts';
import { DATABASE_PATH } from '../../src/db/site-data.ts';
import { ms } from '../bench/statistics.ts';
import { inBrowser } from './browser.ts';
import { nativeMedian } from './native.ts';
import { writeParts } from './parts.ts';
import { filters } from './filters.ts';
import { buildSynthetic } from '../support/copies/synthetic-database.ts';

const FOLDER = '.build/scale';
const REGIONS = 514;
/** The browser is measured up to this factor; the file of a larger one is too big to download. */
const MOST_IN_BROWSER = 10;

mkdirSync(FOLDER, { recursive: true });
const sizes: (string | number)[][] = [];
const times: (string | number)[][] = [];
for (const factor of [1, 10, 100]) {
  const path = `${FOLDER}/mpp-${factor}.duckdb`;
  const started = performance.now();
  const rows = await buildSynthetic(DATABASE_PATH, path, REGIONS * factor);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  sizes.push([`${factor}×`, rows, seconds, megabytes(statSync(path).size)]);
  const native = await nativeMedian(path);
  const browser = factor <= MOST_IN_BROWSER ? await inBrowser(FOLDER, `mpp-${factor}`) : undefined;
  for (const { name } of filters)
    times.push([
      `${factor}×`,
      name,
      native.get(name)!.toFixed(1),
      browser ? ms(browser.times.get(name)!) : '–',
    ]);
  if (browser)
    console.log(
      `${factor}×: opened in the browser in ${ms(browser.opened)} ms, ${megabytes(browser.bytes)} MB`,
    );
}
console.log(`\n${textTable(['', 'regions', 'build (s)', 'file (MB)'], sizes)}`);
console.log(`\n${textTable(['', 'filter', 'native (ms)', 'browser (ms)'], times)}`);
console.log(`\n${await writeParts(FOLDER, 'mpp-100')}`);

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
