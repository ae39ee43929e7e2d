/** A cache of prepared statements, because most filters run the same SQL again. */
import { plainRows, type ArrowTable, type PlainRow } from './cells.ts';
import { createRecent } from '../scripts/recent.ts';

/** Runs a prepared statement and returns plain rows; rejects with DuckDB's message. */
export type Query = (sql: string, parameters: readonly (string | number)[]) => Promise<PlainRow[]>;

interface Prepared {
  query(...parameters: unknown[]): Promise<ArrowTable>;
  close(): Promise<void>;
}

/** The part of the library's connection that this module uses. */
interface Preparer {
  prepare(sql: string): Promise<Prepared>;
}

/** Enough for all views with a dozen combinations of filters; each uses memory in the worker. */
const KEPT = 128;

/** Runs prepared statements on `connection`, keeping the latest 128. */
export function createPreparedQuery(connection: Preparer): Query {
  const kept = createRecent<string, Promise<Prepared>>(KEPT, (statement) => {
    statement.then((prepared) => prepared.close()).catch(() => undefined);
  });
  return async (sql, parameters) => {
    const statement = await kept.take(sql, () => connection.prepare(sql));
    return plainRows(await statement.query(...parameters));
  };
}
