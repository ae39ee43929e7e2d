/** The filtered rows as text: CSV for a spreadsheet, and JSON with the view's details. */
import type { PlainRow } from '../../../engine/cells.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { csvCell } from '../../../scripts/csv-cell.ts';
import type { Region } from '../../state/columns/region.ts';
import type { ViewDetails } from '../view-details.ts';
import { regionTable, type RegionTable } from './region-table.ts';

/** CSV text with a header; columns are named as in /data/v1/region_status.csv, unknown is empty. */
export function regionsCsv(regions: readonly Region[], lang: Lang, day: string | null): string {
  const { columns, rows } = regionTable(regions, lang, day);
  const lines = rows.map((cells) => cells.map(csvCell).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** JSON text of one object: the details of the view, `count`, and `rows`; unknown is null. */
export function regionsJson(details: ViewDetails, { columns, rows }: RegionTable): string {
  const objects = rows.map((cells): PlainRow =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null])),
  );
  return `${JSON.stringify({ ...details, count: rows.length, rows: objects }, null, 1)}\n`;
}
