/** Attaching the database and disabling all external access, before any reader's SQL runs. */
import { COPIES } from '../db/schema/copied-columns.ts';

/** The name under which the database's bytes are registered with DuckDB. */
export const DATABASE_FILE = 'mpp.duckdb';

/** What a database is opened for: the explorer's filters, or any SQL over all that is published. */
export type DatabaseUse = 'filters' | 'sql';

/** Where names are looked up: for the filters first among the copies made for them. */
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

/** The statement that sets the search path of a database attached as `mpp`. */
export function searchPathFor(use: DatabaseUse): string {
  return `SET search_path = '${searchPaths[use]}'`;
}

/**
 * Opens the registered database and locks it; rejects when a step fails. The order matters: an attached
 * database stays readable, and nothing can be opened once the configuration is locked. Without
 * autoloading, a function of an extension is an error instead of a request to another host.
 */
export async function openLocked(
  use: DatabaseUse,
  run: (sql: string) => Promise<void>,
): Promise<void> {
  const steps = [`ATTACH '${DATABASE_FILE}' AS mpp (READ_ONLY)`, searchPathFor(use), ...LOCKS];
  await run(steps.join(';\n'));
}
