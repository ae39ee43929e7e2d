/** Reads rows from the database file in Node. */
import { DuckDBDateValue, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** The value of a cell; dates are texts, null is an empty cell. */
export type Cell = string | number | boolean | null;
/** A row of a query's result by column name. */
export type ResultRow = Record<string, Cell>;

/** An open database file, read-only. */
export interface Database {
  /** Runs a query and returns plain rows: bigints as numbers, dates as `YYYY-MM-DD`. */
  rows(sql: string): Promise<ResultRow[]>;
  close(): void;
}

/** Threads cost more than they save where a view has thousands of rows and not millions. */
const THREADS = '1';

/** Opens the database file at `path` read-only; throws when it does not exist. */
export async function openDatabase(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    access_mode: 'READ_ONLY',
    threads: THREADS,
  });
  const connection = await instance.connect();
  return {
    rows: (sql) => query(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function query(connection: DuckDBConnection, sql: string): Promise<ResultRow[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toCell(value)])),
    );
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return value;
  }
  if (value instanceof DuckDBDateValue) return value.toString();
  throw new Error('A query returned a type the site does not publish; cast it in the SQL.');
}
