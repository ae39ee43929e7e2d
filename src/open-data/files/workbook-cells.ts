/** Cells of the workbook, each with its type, so that spreadsheets need not guess. */
import type { Cell as SheetCell, SheetData } from 'write-excel-file/universal';
import type { SqlType } from '../../data/columns.ts';
import type { Cell } from '../../db/read.ts';

/**
 * The format "text". The cell stays text even when edited: 11.10 does not become 11.1, and a note
 * that begins with = + - or @ does not become a formula.
 */
const TEXT = '@';

/** Returns a text cell. */
export function textCell(value: string): SheetCell {
  return { value, type: String, format: TEXT };
}

/** Returns a row of headings. */
export function headerCells(headings: readonly string[]): SheetCell[] {
  return headings.map((value) => ({ value, type: String, format: TEXT, fontWeight: 'bold' }));
}

/** Returns a cell with the type of its column: number, boolean or date; otherwise text. */
export function typedCell(value: Cell, sqlType: SqlType): SheetCell {
  if (value === null) return null;
  if (typeof value === 'string' && sqlType === 'DATE') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return typeof value === 'string' ? textCell(value) : value;
}

const NARROWEST = 8;
const WIDEST = 60;

/** Returns the width of each column in characters: that of its longest cell, within bounds. */
export function widths(data: SheetData): { width: number }[] {
  const columns = Math.max(...data.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(...data.map((row) => shownLength(row[index])));
    return { width: Math.min(Math.max(longest + 2, NARROWEST), WIDEST) };
  });
}

function shownLength(cell: SheetCell): number {
  const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  if (value instanceof Date) return 'yyyy-mm-dd'.length;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).length
    : 0;
}
