/** The matching regions with the columns and order that all their files share. */
import type { Lang } from '../../../i18n/lang.ts';
import type { PlainCell } from '../../../engine/cells.ts';
import { columns as tableColumns } from '../../state/columns/columns.ts';
import type { Region } from '../../state/columns/region.ts';
import { withDay, type FileTable } from './file-table.ts';

/** A row for each region, with columns named as in /data/v1/region_status.csv; `day` is the past day shown. */
export function regionTable(regions: readonly Region[], lang: Lang, day: string | null): FileTable {
  const columns = tableColumns.flatMap(({ files }) => files(lang));
  const rows = regions.map((region) => columns.map((name): PlainCell => region[name]));
  return withDay({ columns, rows }, day);
}
