import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPromises, currentContract, type Contract } from '../../../src/open-data/contract.ts';

const path = join(import.meta.dirname, '..', '..', 'contract', 'v1.json');
const promised = JSON.parse(readFileSync(path, 'utf8')) as Contract;

type Columns = Contract['tables'][string]['columns'][number][];

/** The contract with the columns of batches changed. */
function changed(change: (columns: Columns) => void): Contract {
  const now = currentContract();
  const { key, columns } = structuredClone(now.tables['batches']!);
  const copy: Columns = [...columns];
  change(copy);
  return { ...now, tables: { ...now.tables, batches: { key, columns: copy } } };
}

test('nothing that v1 promises is missing or changed', () => {
  expect(brokenPromises(promised, currentContract())).toEqual([]);
});

test('the committed contract includes all additions; otherwise run npm run data:contract', () => {
  expect(currentContract()).toEqual(promised);
});

test('a new column at the end keeps the promise', () => {
  const now = changed((columns) =>
    columns.push({ name: 'baru', type: 'VARCHAR', mayBeEmpty: true }),
  );
  expect(brokenPromises(promised, now)).toEqual([]);
});

test.each<[string, Parameters<typeof changed>[0], string]>([
  [
    'removed',
    (columns) => columns.splice(1, 1),
    'column 2 of batches was date VARCHAR and is now date_last DATE',
  ],
  [
    'removed at the end',
    (columns) => columns.pop(),
    'column 14 of batches was total_source_ids VARCHAR, which may be empty and is now gone',
  ],
  [
    'renamed',
    (columns) => (columns[7]!.name = 'cara'),
    'column 8 of batches was mode VARCHAR and is now cara VARCHAR',
  ],
  [
    'inserted in the middle',
    (columns) => columns.splice(1, 0, { name: 'baru', type: 'DATE', mayBeEmpty: true }),
    'column 2 of batches was date VARCHAR and is now baru DATE, which may be empty',
  ],
  [
    'given another type',
    (columns) => (columns[8]!.type = 'DOUBLE'),
    'column 9 of batches was count INTEGER and is now count DOUBLE',
  ],
  [
    'empty although it was always filled',
    (columns) => (columns[8]!.mayBeEmpty = true),
    'column 9 of batches was count INTEGER and is now count INTEGER, which may be empty',
  ],
])('a column %s breaks the promise', (_, change, sentence) => {
  expect(brokenPromises(promised, changed(change))).toEqual([sentence]);
});

test('a removed file, sheet or table, and another key, break the promise', () => {
  const now = currentContract();
  const tables = Object.entries(now.tables).filter(([name]) => name !== 'tiles');
  const less = {
    paths: now.paths.filter((each) => each !== 'tiles.csv'),
    sheets: now.sheets.filter((each) => each !== 'tiles'),
    tables: {
      ...Object.fromEntries(tables),
      borders: { ...now.tables['borders']!, key: ['region_a'] },
    },
  };
  expect(brokenPromises(promised, less)).toEqual([
    '/data/v1/tiles.csv is gone',
    'the sheet tiles is gone',
    'tiles is gone',
    `the key of borders was (${promised.tables['borders']!.key.join(', ')}) and is now (region_a)`,
  ]);
});
