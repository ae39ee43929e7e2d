/** Attaching the database and closing every way out of it, before any reader's SQL runs. */

import { regionColumns } from './region.ts';

/** The name under which the database's bytes are registered with DuckDB. */
export const DATABASE_FILE = 'mpp.duckdb';

/** Columns with few values, as numbers that stand for them: grouping by them is three times as fast. */
const ENUMS = [
  'kind',
  'province_code',
  'province_name_id',
  'province_name_en',
  'island_group_id',
  'status',
];

/** Other views that the filters ask, for a past day. */
const COPIED = ['region_dates', 'mpp_list', 'official_series', 'tiles'];

const columns = regionColumns.map((name) =>
  ENUMS.includes(name) ? `${name}::${enumName(name)} AS ${name}` : name,
);

/**
 * What the filters ask is copied into memory, for `region_status` joins five tables each time it is
 * asked (20 ms instead of 1 ms). The copies are found first under the names of the views, whose
 * other columns and whose fellows are in `mpp`.
 */
export const COPIES: readonly string[] = [
  ...ENUMS.map(
    (name) =>
      `CREATE TYPE memory.main.${enumName(name)} AS ENUM (SELECT DISTINCT ${name} FROM mpp.region_status ORDER BY ALL)`,
  ),
  `CREATE TABLE memory.main.region_status AS SELECT ${columns.join(', ')} FROM mpp.region_status`,
  ...COPIED.map((view) => `CREATE TABLE memory.main.${view} AS SELECT * FROM mpp.${view}`),
  "SET search_path = 'memory.main,mpp.main'",
];

/** What a database is opened for: the explorer's filters, or any SQL over all that is published. */
export type DatabaseUse = 'filters' | 'sql';

const preparations: Record<DatabaseUse, readonly string[]> = {
  filters: COPIES,
  sql: ["SET search_path = 'mpp.main'"],
};

const LOCKS = [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

function enumName(column: string): string {
  return `${column}_value`;
}

/**
 * Opens the registered database and locks it, step by step; rejects with the first that fails. The
 * order matters: what is attached stays readable, and once the configuration is locked nothing can be
 * opened again. Without autoloading, a function that lives in an extension is a clean error instead
 * of a request to a foreign host.
 */
export async function openLocked(
  use: DatabaseUse,
  run: (sql: string) => Promise<void>,
): Promise<void> {
  const attach = `ATTACH '${DATABASE_FILE}' AS mpp (READ_ONLY)`;
  for (const sql of [attach, ...preparations[use], ...LOCKS]) await run(sql);
}
