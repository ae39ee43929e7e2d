/** What a check takes from the engine. */
import type { PlainRow } from '../../engine/cells.ts';
import type { ConsoleEngine } from '../engine.ts';

/** The engine's side of a check. */
export interface PublishedRows {
  /** The rows of a table or view. */
  computed: (columns: readonly string[], name: string) => Promise<PlainRow[]>;
  /** The digest of the database as it arrived; null where the browser computes none. */
  databaseSha256: () => Promise<string | null>;
}

/** Queries the attached database itself, not the copies for the filters. */
export function publishedRows(engine: ConsoleEngine): PublishedRows {
  return {
    computed: (columns, name) =>
      engine.withEngine((running) =>
        running.query(
          `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM mpp.${name}`,
        ),
      ),
    databaseSha256: () =>
      engine.withEngine(({ databaseSha256 }) => Promise.resolve(databaseSha256)),
  };
}
