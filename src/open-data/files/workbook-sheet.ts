/** Sheets of workbooks, with the rows of a table or view or with lines of text. */
import type { SheetData } from 'write-excel-file/universal';
import { publishedFields } from '../../db/fields.ts';
import type { PublishedName } from '../../db/published.ts';
import type { ResultRow } from '../../db/read.ts';
import { headerCells, textCell, typedCell, widths } from './workbook-cells.ts';

/** Returns the head and the rows of a table or view, each cell with the type of its column. */
export function dataSheet(name: PublishedName, rows: readonly ResultRow[]): SheetData {
  const fields = publishedFields(name);
  return [
    headerCells(fields.map((field) => field.name)),
    ...rows.map((row) => fields.map((field) => typedCell(row[field.name] ?? null, field.sqlType))),
  ];
}

/** Returns lines of text cells. */
export function textSheet(lines: readonly (readonly string[])[]): SheetData {
  return lines.map((line) => line.map(textCell));
}

/** Returns a sheet for the writer: its name, columns as wide as their content, the first row fixed. */
export function sheet(name: string, data: SheetData, { header } = { header: true }) {
  return { sheet: name, data, columns: widths(data), ...(header && { stickyRowsCount: 1 }) };
}
