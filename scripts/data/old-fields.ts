/**
 * npm run data:old-fields: lists the facts that readers act on (address, opening hours, agencies and
 * services) whose newest report is older than 24 months, in .build/old-fields.csv. `--months 1` lists
 * only those that passed this age within the last month; `--on 2026-11-30` counts from another day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../../src/data/folder.ts';
import { toCsv } from '../../src/db/publish.ts';
import { loadOrExit } from '../support/load-or-exit.ts';
import { OLD_MONTHS, oldFields } from '../support/old-fields.ts';
import { orExit } from '../support/or-exit.ts';

const REPORT = '.build/old-fields.csv';
const { values } = orExit(() =>
  parseArgs({
    options: {
      data: { type: 'string', default: DATA_FOLDER },
      months: { type: 'string' },
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  }),
);
const months = values.months === undefined ? undefined : Number(values.months);
const found = oldFields(loadOrExit(values.data), values.on, months);
mkdirSync('.build', { recursive: true });
const rows = found.map(({ region_code, field, newest }) => ({ region_code, field, newest }));
writeFileSync(REPORT, toCsv(['region_code', 'field', 'newest'], rows));
console.log(
  `${found.length} laporan lebih tua dari ${OLD_MONTHS} bulan / reports older than ${OLD_MONTHS} months: ${REPORT}`,
);
