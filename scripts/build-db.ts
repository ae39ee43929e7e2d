/**
 * npm run db: validates the curated CSVs and writes the database that pages, explorer and readers
 * share. `node scripts/build-db.ts [folder]`; the folder defaults to DATA_FOLDER, then data/.
 * Exits with code 1, and writes nothing, when the CSVs have problems.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { DATA_FOLDER } from '../src/data/folder.ts';
import { buildDatabase } from '../src/db/build/build.ts';
import { DATABASE_PATH } from '../src/db/site-data.ts';
import { loadOrExit } from './support/load-or-exit.ts';
import { systemFault } from './support/system-fault.ts';

const started = performance.now();
const dataset = loadOrExit(process.argv[2] ?? DATA_FOLDER);
try {
  mkdirSync(dirname(DATABASE_PATH), { recursive: true });
  await buildDatabase(dataset, DATABASE_PATH);
} catch (error) {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  console.error(fault);
  process.exit(1);
}
const kilobytes = Math.round(statSync(DATABASE_PATH).size / 1024);
const milliseconds = Math.round(performance.now() - started);
console.log(`${relative(process.cwd(), DATABASE_PATH)}: ${kilobytes} KB in ${milliseconds} ms`);
