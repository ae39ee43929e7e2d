/** The rows of a view with the columns and order that all its files share. */
import type { Lang } from '../../../i18n/lang.ts';
import type { PlainCell } from '../../../engine/cells.ts';
import { columns as tableColumns } from '../../state/columns/columns.ts';
import type { Region } from '../../state/columns/region.ts';

/** The columns of a file and its rows. */
export interface RegionTable {
  /** Named as in /data/v1/region_status.csv. */
  columns: string[];
  /** One cell per column; null where the value is unknown. */
  rows: PlainCell[][];
}

/**
 * The columns and rows of a view's files. Rows of a past day have it in a last column, `as_known_on`,
 * because files get renamed.
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
