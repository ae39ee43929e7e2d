/** Rows as text: CSV for a spreadsheet, and JSON with the view's details. */
import type { PlainRow } from '../../../engine/cells.ts';
import { csvCell } from '../../../scripts/csv-cell.ts';
import type { ViewDetails } from '../view-details.ts';
import type { FileTable } from './file-table.ts';

/** CSV text with a header; unknown is empty. */
export function tableCsv({ columns, rows }: FileTable): string {
  const lines = rows.map((cells) => cells.map(csvCell).join(','));
  return [columns.join(','), ...lines, ''].join('\r\n');
}

/** JSON text of one object: the details of the view, `count`, and `rows`; unknown is null. */
export function tableJson(details: ViewDetails, { columns, rows }: FileTable): string {
  const objects = rows.map((cells): PlainRow =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null])),
  );
  return `${JSON.stringify({ ...details, count: rows.length, rows: objects }, null, 1)}\n`;
}
