/** Collects the sources of the rows of a figure. */
import type { ResultRow } from '../db/read.ts';

/** Returns the keys in all columns of the rows that name sources (`…source_ids`), each once, in order. */
export function sourceKeys(...tables: readonly (readonly ResultRow[])[]): string[] {
  const keys = tables
    .flat()
    .flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) =>
        column.endsWith('source_ids') && typeof cell === 'string' ? cell.split(';') : [],
      ),
    );
  return [...new Set(keys)];
}
