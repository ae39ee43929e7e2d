/** The query in the page's address, after the #: SQL text, or the name of a view. */
import { decoded } from '../scripts/decoded.ts';

/** A query as SQL, or all rows of the table or view named `view`. */
export type ConsoleQuery = { sql: string } | { view: string };

/** The query of a hash; null when it has none. `names` are the tables and views. */
export function queryIn(hash: string, names: ReadonlySet<string>): ConsoleQuery | null {
  const [, key, value = ''] = /^#(sql|view)=(.*)$/s.exec(hash) ?? [];
  if (key === 'view') return names.has(value) ? { view: value } : null;
  const sql = key === 'sql' ? decoded(value) : '';
  return sql.trim() === '' ? null : { sql };
}

/** The hash of a query, with its #. */
export function hashOf(query: ConsoleQuery): string {
  return 'view' in query ? `#view=${query.view}` : `#sql=${encodeURIComponent(query.sql)}`;
}

/** The SQL of `#view=`. */
export function viewSql(name: string): string {
  return `SELECT * FROM ${name}`;
}

/** SQL as a query, by the name of the view where it selects all rows, so that its address is short. */
export function queryOf(sql: string, names: ReadonlySet<string>): ConsoleQuery {
  const name = /^SELECT \* FROM (\w+)$/.exec(sql.trim())?.[1];
  return name !== undefined && names.has(name) ? { view: name } : { sql };
}
