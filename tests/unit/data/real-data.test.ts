import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { tables } from '../../../src/data/tables/index.ts';
import { realFolder } from '../support/folders.ts';

const dataset = loadDataset(realFolder);

test('every table has rows, but checks of addresses may not have run yet', () => {
  const empty = Object.entries(dataset).filter(([, rows]) => rows.length === 0);
  expect(empty.filter(([name]) => name !== 'source_checks')).toEqual([]);
});

test('every source that no row cites is listed for the curators of the data', () => {
  const rows = Object.values(dataset).flat();
  const cited = new Set(
    rows.flatMap((row) => ('source_ids' in row ? (row.source_ids?.split(';') ?? []) : [])),
  );
  const uncited = dataset.sources.map(({ id }) => id).filter((id) => !cited.has(id));
  console.log(`${uncited.length} of ${dataset.sources.length} sources are cited by no row`);
  expect(cited.size).toBeGreaterThan(0);
});

test('the README of the data names every file, and only files that exist', () => {
  const readme = readFileSync(join(realFolder, 'README.md'), 'utf8');
  const named = new Set([...readme.matchAll(/[a-z_]+\.csv/g)].map(([name]) => name));
  const files = readdirSync(realFolder).filter((file) => file.endsWith('.csv'));
  expect([...named].sort()).toEqual(files.sort());
  expect(files).toHaveLength(Object.keys(tables).length);
});
