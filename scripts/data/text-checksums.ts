/**
 * Prints the SHA-256 of every CSV and JSON made from a folder of CSVs, in the format of `sha256sum`.
 * Every version of Node must print the same. Usage: text-checksums.ts [folder]
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDataset } from '../../src/data/load.ts';
import { buildDatabase } from '../../src/db/build/build.ts';
import { toCsv, toJson } from '../../src/db/publish.ts';
import { publishedColumns, publishedNames } from '../../src/db/published.ts';
import { openDatabase } from '../../src/db/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'pantau-mpp-checksums-'));
const path = join(folder, 'mpp.duckdb');
await buildDatabase(loadDataset(process.argv[2] ?? 'data'), path);
const database = await openDatabase(path);
for (const name of publishedNames) {
  const rows = await database.rows(`SELECT * FROM ${name}`);
  const columns = publishedColumns(name);
  console.log(`${sha256(toCsv(columns, rows))}  ${name}.csv`);
  console.log(`${sha256(toJson(columns, rows))}  ${name}.json`);
}
database.close();
rmSync(folder, { recursive: true });

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
