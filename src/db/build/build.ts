/** Builds mpp.duckdb: the validated rows as tables, and the views that every page and reader queries. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBDateValue, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { lastDay } from '../../data/partial-date.ts';
import type { Columns, Table } from '../../data/table.ts';
import { tables, type Dataset, type TableName } from '../../data/tables/index.ts';
import { wholeStatement } from '../definitions.ts';
import { copyStatements } from '../explorer-copies.ts';

/** Beside this module, or in the project's folder where a build has bundled it into another one. */
const VIEWS = [
  join(import.meta.dirname, '..', 'views'),
  join(process.cwd(), 'src', 'db', 'views'),
].find((folder) => existsSync(folder))!;

/** A small block keeps the file at some hundred kilobytes; DuckDB's default would make it megabytes. */
const BLOCK_SIZE = 16384;

/** A column of a table in the database. */
export interface SqlColumn {
  name: string;
  sqlType: string;
}

/**
 * Returns the columns of a table in the database: those of the CSV and, right after every partial
 * date, a DATE column `<name>_last` with the latest day it can mean. A column added at the end of the
 * CSV is therefore also at the end here, as the promise for /data/v1/ requires.
 */
export function sqlColumns(columns: Columns): SqlColumn[] {
  return Object.entries(columns).flatMap(([name, { sqlType, partialDate }]) => [
    { name, sqlType },
    ...(partialDate ? [{ name: `${name}_last`, sqlType: 'DATE' }] : []),
  ]);
}

/**
 * How a database has its views: computed at each query, or stored as tables of their rows. Reading all
 * views takes a quarter of the time where they are stored, because no view computes those below it.
 */
export type Views = 'computed' | 'stored';

/**
 * Writes the database file to `path`, replacing an existing one. Rows are loaded in the order of
 * the CSVs, so that the same CSVs give equal query results.
 */
export async function buildDatabase(
  dataset: Dataset,
  path: string,
  views: Views = 'computed',
): Promise<void> {
  // A name of its own, because two builds may run at once.
  const draft = `${path}.${process.pid}-${randomUUID()}.draft`;
  try {
    await writeDatabase(dataset, draft, views);
    // Only a complete file replaces the previous one.
    renameSync(draft, path);
  } finally {
    for (const file of [draft, `${draft}.wal`]) rmSync(file, { force: true });
  }
}

async function writeDatabase(dataset: Dataset, draft: string, views: Views): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`ATTACH '${draft.replaceAll("'", "''")}' AS mpp (BLOCK_SIZE ${BLOCK_SIZE})`);
  await connection.run('USE mpp');
  for (const name of Object.keys(tables) as TableName[]) {
    await createTable(connection, tables[name], dataset[name]);
  }
  const statements = views === 'stored' ? storedViewStatements() : viewStatements();
  for (const sql of [...statements, ...copyStatements()]) await connection.run(sql);
  await connection.run('CHECKPOINT mpp');
  await connection.run('USE memory');
  await connection.run('DETACH mpp');
  connection.closeSync();
  instance.closeSync();
}

/** Returns the CREATE VIEW statements in the order of their dependencies. */
export function viewStatements(): string[] {
  return readdirSync(VIEWS)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => wholeStatement(readFileSync(join(VIEWS, file), 'utf8')));
}

/** Returns the statements that store the rows of each view as a table of its name, in their order. */
export function storedViewStatements(): string[] {
  return viewStatements().map((sql) => sql.replace(/^CREATE VIEW /m, 'CREATE TABLE '));
}

async function createTable(
  connection: DuckDBConnection,
  table: Table,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = sqlColumns(table.columns);
  const declared = columns.map(({ name, sqlType }) => `${name} ${sqlType}`).join(', ');
  await connection.run(`CREATE TABLE ${table.name} (${declared})`);
  const appender = await connection.createAppender(table.name, 'main', 'mpp');
  for (const row of rows) {
    for (const { name, sqlType } of columns) appendCell(appender, sqlType, cellOf(row, name));
    appender.endRow();
  }
  appender.closeSync();
}

function cellOf(row: Record<string, unknown>, name: string): unknown {
  if (name in row) return row[name];
  const partial = row[name.replace(/_last$/, '')];
  return partial === null ? null : lastDay(partial as string);
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;

function appendCell(appender: Appender, sqlType: string, value: unknown): void {
  if (value === null || value === undefined) return appender.appendNull();
  switch (sqlType) {
    case 'INTEGER':
      return appender.appendInteger(value as number);
    case 'DOUBLE':
      return appender.appendDouble(value as number);
    case 'BOOLEAN':
      return appender.appendBoolean(value as boolean);
    case 'DATE':
      return appender.appendDate(dateValue(value as string));
    default:
      return appender.appendVarchar(value as string);
  }
}

function dateValue(day: string): DuckDBDateValue {
  return new DuckDBDateValue(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
