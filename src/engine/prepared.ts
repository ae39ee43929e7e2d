/** A cache of prepared statements, because most filters run the same SQL again. */
import { plainRows, type ArrowTable, type PlainRow } from './cells.ts';

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

/** Enough for all views with several combinations of filters; each uses memory in the worker. */
const KEPT = 32;

/** Runs prepared statements on `connection`, keeping the latest 32. */
export function createPreparedQuery(connection: Preparer): Query {
  const kept = new Map<string, Promise<Prepared>>();
  const prepare = (sql: string): Promise<Prepared> => {
    const statement = kept.get(sql) ?? connection.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    return statement;
  };
  return async (sql, parameters) => {
    const rows = plainRows(await (await prepare(sql)).query(...parameters));
    dropOldest(kept);
    return rows;
  };
}

function dropOldest(kept: Map<string, Promise<Prepared>>): void {
  const [oldest] = kept;
  if (kept.size <= KEPT || !oldest) return;
  const [sql, statement] = oldest;
  kept.delete(sql);
  statement.then((prepared) => prepared.close()).catch(() => undefined);
}
