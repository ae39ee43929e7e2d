/**
 * Checks a built site: every marked number of every page must reach a source in at most two clicks.
 * Usage: check-provenance.ts <folder> <base>
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../src/data/table.ts';
import { tables } from '../../src/data/tables/index.ts';
import { loadOrExit } from '../support/load-or-exit.ts';
import { checkProvenance } from '../support/provenance.ts';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const site = new Map(
  files.map((file) => [file.replace(/index\.html$/, ''), readFileSync(join(folder, file), 'utf8')]),
);
const { sources } = loadOrExit('data');
const unsourced = Object.values<Table>(tables)
  .filter(({ columns }) => !('source_ids' in columns))
  .map(({ name }) => name);
const { numbers, beside, faults } = checkProvenance(site, sources, { base, unsourced });

console.log(
  `${numbers} numbers on ${files.length} pages: ${beside} beside their sources, ${faults.length} without a way to one`,
);
for (const fault of faults.slice(0, 50)) console.error(fault);
process.exitCode = faults.length === 0 && numbers > 0 ? 0 : 1;
