import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { tables, type TableName } from '../../../../src/data/tables/index.ts';
import { buildDatabase, sqlColumns } from '../../../../src/db/build/build.ts';
import { toCsv, toJson } from '../../../../src/db/publish.ts';
import { openDatabase, type Database, type ResultRow } from '../../../../src/db/read.ts';
import { views } from '../../../../src/db/schema/views.ts';
import { databaseOf } from '../../support/database.ts';
import { realFolder, temporaryFolder } from '../../support/folders.ts';

const home = temporaryFolder();
const path = join(home, 'mpp.duckdb');
const dataset = loadDataset(realFolder);
const names = [...Object.keys(tables), ...Object.keys(views)];
let first: Database;
let second: Database;

beforeAll(async () => {
  first = await openDatabase(await databaseOf(realFolder));
  // An existing file that is not a database is replaced.
  writeFileSync(path, 'old');
  await buildDatabase(dataset, path, 'stored');
  second = await openDatabase(path);
});

afterAll(() => {
  first.close();
  second.close();
  rmSync(home, { recursive: true, force: true });
});

function texts(rows: readonly ResultRow[]): [string, string] {
  const columns = Object.keys(rows[0] ?? {});
  return [toCsv(columns, rows), toJson(columns, rows)];
}

test.each(names)(
  'two builds, one with stored views, publish the same CSV and JSON of %s',
  async (name) => {
    const [rows, again] = await Promise.all([
      first.rows(`SELECT * FROM ${name}`),
      second.rows(`SELECT * FROM ${name}`),
    ]);
    // Checks of addresses may not have run yet.
    if (name !== 'source_checks') expect(rows.length).toBeGreaterThan(0);
    expect(texts(again)).toEqual(texts(rows));
  },
);

test.each(Object.keys(tables) as TableName[])(
  'the table %s has the rows of its CSV, in their order',
  async (name) => {
    const columns = Object.keys(tables[name].columns).join(', ');
    expect(await first.rows(`SELECT ${columns} FROM ${name}`)).toEqual(dataset[name]);
  },
);

test.each(Object.keys(tables) as TableName[])(
  'the table %s has the declared types',
  async (name) => {
    const rows = await first.rows(`DESCRIBE ${name}`);
    const types = rows.map((row) => ({ name: row['column_name'], sqlType: row['column_type'] }));
    expect(types).toEqual(sqlColumns(tables[name].columns));
  },
);

test('codes remain text: 11.10 does not become 11.1', async () => {
  const rows = await first.rows(
    "SELECT code, typeof(code) AS type FROM regions WHERE code = '11.10'",
  );
  expect(rows).toEqual([{ code: '11.10', type: 'VARCHAR' }]);
});

test('a partial date gets the latest day it can mean, as a date', async () => {
  const rows = await first.rows(
    "SELECT DISTINCT date, date_last, typeof(date_last) AS type FROM batches WHERE date = '2018-02'",
  );
  expect(rows).toEqual([{ date: '2018-02', date_last: '2018-02-28', type: 'DATE' }]);
});

test('the finished file leaves no write-ahead log behind', () => {
  expect(existsSync(`${path}.wal`)).toBe(false);
});
