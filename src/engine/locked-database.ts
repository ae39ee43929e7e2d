/** Attaching the database and closing every way out of it, before any reader's SQL runs. */
import { COPIES } from '../db/schema/copied-columns.ts';

/** The name under which the database's bytes are registered with DuckDB. */
export const DATABASE_FILE = 'mpp.duckdb';

/** What a database is opened for: the explorer's filters, or any SQL over all that is published. */
export type DatabaseUse = 'filters' | 'sql';

/** Where names are looked up: for the filters first among the copies that were made for them. */
const searchPaths: Record<DatabaseUse, string> = {
  filters: `mpp.${COPIES},mpp.main`,
  sql: 'mpp.main',
};

const LOCKS = [
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/** Makes a database that is attached as `mpp` answer for a use. */
export function searchPathFor(use: DatabaseUse): string {
  return `SET search_path = '${searchPaths[use]}'`;
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
  const steps = [`ATTACH '${DATABASE_FILE}' AS mpp (READ_ONLY)`, searchPathFor(use), ...LOCKS];
  await run(steps.join(';\n'));
}
