/** What a file of rows contains, whatever its format. */
import type { PlainCell } from '../../../engine/cells.ts';

/** The columns of a file and its rows. */
export interface FileTable {
  /** Named as in the files of /data/v1/. */
  columns: string[];
  /** One cell per column; null where the value is unknown. */
  rows: PlainCell[][];
}

/**
 * The table with a last column `as_known_on` where its rows are of a past day, because files get renamed.
 */
export function withDay({ columns, rows }: FileTable, day: string | null): FileTable {
  if (day === null) return { columns, rows };
  return { columns: [...columns, 'as_known_on'], rows: rows.map((row) => [...row, day]) };
}
