/** Attaching the database and closing every way out of it, before any reader's SQL runs. */

import { statuses } from '../db/statuses.ts';
import { regionColumns } from './region.ts';
import { kinds } from './state.ts';

/** The name under which the database's bytes are registered with DuckDB. */
export const DATABASE_FILE = 'mpp.duckdb';

/**
 * Columns with few values, kept as numbers that stand for them: grouping by them is three times as
 * fast. Each with what they can be, in the order in which they sort, for asking the view itself would
 * join its tables once for each.
 */
const ENUMS: Partial<Record<(typeof regionColumns)[number], string>> = {
  kind: listed(kinds),
  province_code: 'SELECT code FROM mpp.provinces ORDER BY ALL',
  province_name_id: 'SELECT name_id FROM mpp.provinces ORDER BY ALL',
  province_name_en: 'SELECT name_en FROM mpp.provinces ORDER BY ALL',
  island_group_id: 'SELECT id FROM mpp.island_groups ORDER BY ALL',
  status: listed(statuses),
};

const columns = regionColumns.map((name) =>
  name in ENUMS ? `${name}::${enumName(name)} AS ${name}` : name,
);

/**
 * What the filters ask is copied into memory, for `region_status` joins five tables each time it is
 * asked (20 ms instead of 1 ms), and once more for the regions that have a tile: the map asks no others,
 * however many there are. The copies are found first under the names of the views, whose
 * other columns and whose fellows are in `mpp`.
 */
export const COPIES: readonly string[] = [
  ...Object.entries(ENUMS).map(
    ([name, values]) => `CREATE TYPE memory.main.${enumName(name)} AS ENUM (${values})`,
  ),
  `CREATE TABLE memory.main.region_status AS SELECT ${columns.join(', ')} FROM mpp.region_status`,
  'CREATE TABLE memory.main.region_tiles AS SELECT * FROM memory.main.region_status SEMI JOIN mpp.tiles USING (region_code)',
  "SET search_path = 'memory.main,mpp.main'",
];

/** What the filters ask besides for a past day, copied when one is asked for the first time. */
export const PAST_COPIES: readonly string[] = ['region_dates', 'mpp_list', 'official_series'].map(
  (view) => `CREATE TABLE IF NOT EXISTS memory.main.${view} AS SELECT * FROM mpp.${view}`,
);

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

function listed(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}

function enumName(column: string): string {
  return `${column}_value`;
}

/**
 * Opens the registered database and locks it; rejects when a step fails. The
 * order matters: what is attached stays readable, and once the configuration is locked nothing can be
 * opened again. Without autoloading, a function that lives in an extension is a clean error instead
 * of a request to a foreign host.
 */
export async function openLocked(
  use: DatabaseUse,
  run: (sql: string) => Promise<void>,
): Promise<void> {
  const attach = `ATTACH '${DATABASE_FILE}' AS mpp (READ_ONLY)`;
  for (const steps of [[attach], preparations[use], LOCKS]) await run(steps.join(';\n'));
}
