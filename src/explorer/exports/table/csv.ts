/** The filtered rows as a CSV file for a spreadsheet. */
import type { Lang } from '../../../i18n/lang.ts';
import { regionTable } from './region-table.ts';
import { csvCell } from './harmless-cell.ts';
import type { Region } from '../../answers/region.ts';

/** CSV text with a header; columns are named as in /data/v1/region_status.csv, unknown is empty. */
export function regionsCsv(regions: readonly Region[], lang: Lang, day: string | null): string {
  const { columns, rows } = regionTable(regions, lang, day);
  const lines = rows.map((cells) => cells.map(csvCell).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}
