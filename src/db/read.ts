/** Reading rows from the database file in Node. */
import { DuckDBDateValue, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

export type Cell = string | number | boolean | null;
export type ResultRow = Record<string, Cell>;

/** An open database file, read-only. */
export interface Database {
  /** The rows of a query as plain objects: bigints as numbers, dates as `YYYY-MM-DD`. */
  rows(sql: string): Promise<ResultRow[]>;
  close(): void;
}

/** Opens the database file at `path` for reading; throws when it is not there. */
export async function openDatabase(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
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
