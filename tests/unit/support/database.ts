/** The databases that test files query, each built once for all files of a run. */
import { basename, join } from 'node:path';
import { beforeAll } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { buildDatabase, type Views } from '../../../src/db/build/build.ts';
import { openDatabase, type Database, type ResultRow } from '../../../src/db/read.ts';
import type { ViewName, ViewRow } from '../../../src/db/schema/views.ts';
import { oncePerRun } from './once-per-run.ts';

/** The database that the tests of a file query. */
export interface TestDatabase {
  rows(sql: string): Promise<ResultRow[]>;
  /** Every row of a view, as pages get it, stored once for each run. */
  view<Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]>;
  /** The cells of some columns of a view, or of all of them, row by row. */
  cells<Name extends ViewName>(
    name: Name,
    ...columns: (keyof ViewRow<Name>)[]
  ): Promise<unknown[][]>;
}

/**
 * The path of the built database of a folder of CSVs, `realFolder` or `smallFolder`. It is built
 * once a run and shared, so tests only read it. Where its views are stored, a test reads their rows
 * in less time; `tests/unit/db/build/build.test.ts` compares them with the computed rows.
 */
export async function databaseOf(folder: string, views: Views = 'computed'): Promise<string> {
  const built = await oncePerRun(`database-${basename(folder)}-${views}`, (home) =>
    buildDatabase(loadDataset(folder), join(home, 'mpp.duckdb'), views),
  );
  return join(built, 'mpp.duckdb');
}

/** The databases that test files of this process have opened, which they share until it ends. */
const opened = new Map<string, Promise<Database>>();

function open(path: string): Promise<Database> {
  const database = opened.get(path) ?? openDatabase(path);
  opened.set(path, database);
  return database;
}

/** Opens the database of a folder of CSVs before the tests of the file. */
export function useDatabase(folder: string): TestDatabase {
  let database: Database;
  let stored: Database;
  beforeAll(async () => {
    database = await open(await databaseOf(folder));
    stored = await open(await databaseOf(folder, 'stored'));
  });
  const view = async <Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> =>
    (await stored.rows(`SELECT * FROM ${name}`)) as unknown as ViewRow<Name>[];
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
