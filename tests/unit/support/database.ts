/** One built database a test file, so that DuckDB starts once for all its tests. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { buildDatabase } from '../../../src/db/build.ts';
import { openDatabase, type Database, type ResultRow } from '../../../src/db/read.ts';
import type { ViewName, ViewRow } from '../../../src/db/schema/views.ts';
import { temporaryFolder } from './folders.ts';

/** The database that the tests of a file ask. */
export interface TestDatabase {
  rows(sql: string): Promise<ResultRow[]>;
  /** Every row of a view, as pages get it; asked once a file. */
  view<Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]>;
  /** The cells of some columns of a view, or of all of them, row by row. */
  cells<Name extends ViewName>(
    name: Name,
    ...columns: (keyof ViewRow<Name>)[]
  ): Promise<unknown[][]>;
}

/** Builds the database of a folder of CSVs before the tests of the file and removes it after them. */
export function useDatabase(folder: string): TestDatabase {
  let home: string;
  let database: Database;
  beforeAll(async () => {
    home = temporaryFolder();
    database = await buildAndOpen(folder, join(home, 'mpp.duckdb'));
  });
  afterAll(() => {
    database.close();
    rmSync(home, { recursive: true, force: true });
  });
  const answered = new Map<string, Promise<ResultRow[]>>();
  const view = async <Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> => {
    const rows = answered.get(name) ?? database.rows(`SELECT * FROM ${name}`);
    answered.set(name, rows);
    return (await rows) as unknown as ViewRow<Name>[];
  };
  return {
    rows: (sql) => database.rows(sql),
    view,
    cells: async (name, ...columns) => {
      const rows = await view(name);
      if (columns.length === 0) return rows.map((row) => Object.values(row));
      return rows.map((row) => columns.map((column) => row[column]));
    },
  };
}

/** Builds the database of a folder of CSVs at `path` and opens it; whoever asks closes it. */
export async function buildAndOpen(folder: string, path: string): Promise<Database> {
  await buildDatabase(loadDataset(folder), path);
  return openDatabase(path);
}
