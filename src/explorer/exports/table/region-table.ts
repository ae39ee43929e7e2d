/** The rows of a view as every file of it has them: the same columns in the same order. */
import type { Lang } from '../../../i18n/lang.ts';
import type { PlainCell } from '../../../engine/cells.ts';
import { columns as tableColumns } from '../../state/columns/columns.ts';
import type { Region } from '../../state/columns/region.ts';

/** The columns of a file and its rows. */
export interface RegionTable {
  /** Named as in /data/v1/region_status.csv. */
  columns: string[];
  /** A cell for each column; null where nothing is known. */
  rows: PlainCell[][];
}

/**
 * The columns and rows that files of a view have. Rows of a past day say which in a last column,
 * `as_known_on`, for files get other names.
 */
export function regionTable(
  regions: readonly Region[],
  lang: Lang,
  day: string | null,
): RegionTable {
  const columns = tableColumns.flatMap(({ files }) => files(lang));
  const rows = regions.map((region) => columns.map((name): PlainCell => region[name]));
  if (day === null) return { columns, rows };
  return { columns: [...columns, 'as_known_on'], rows: rows.map((row) => [...row, day]) };
}
