/** Formats tables and views as the text files published under /data/v1/. */
import Papa from 'papaparse';
import type { Cell, ResultRow } from './read.ts';

/**
 * Returns CSV text (UTF-8, commas, LF line ends) with a header line. Empty cells are unknown values.
 * Values are not changed for spreadsheets because this file is for programs.
 */
export function toCsv(columns: readonly string[], rows: readonly ResultRow[]): string {
  const data = rows.map((row) => columns.map((name) => cellText(row[name] ?? null)));
  return `${Papa.unparse([[...columns], ...data], { newline: '\n' })}\n`;
}

/**
 * Returns the same rows as CSV for spreadsheets set to Indonesian: semicolons, decimal commas, CRLF line
 * ends, and a byte order mark so that Excel reads UTF-8. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
 */
export function toIndonesianCsv(columns: readonly string[], rows: readonly ResultRow[]): string {
  const data = rows.map((row) => columns.map((name) => indonesianCell(row[name] ?? null)));
  return `\uFEFF${Papa.unparse([[...columns], ...data], { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** Returns JSON text: an array of objects, one row per line, so that versions compare line by line. */
export function toJson(columns: readonly string[], rows: readonly ResultRow[]): string {
  if (rows.length === 0) return '[]\n';
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

function cellText(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

function indonesianCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cellText(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
