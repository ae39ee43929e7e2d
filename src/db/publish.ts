/** Turning tables and views into the text files that are published under /data/v1/. */
import Papa from 'papaparse';
import type { Cell, ResultRow } from './read.ts';

/**
 * CSV text (UTF-8, comma, CRLF-free) with a header line. Empty cells are unknown values.
 * Nothing is altered for spreadsheets: this is the file machines read.
 */
export function toCsv(columns: readonly string[], rows: readonly ResultRow[]): string {
  const data = rows.map((row) => columns.map((name) => cellText(row[name] ?? null)));
  return `${Papa.unparse([[...columns], ...data], { newline: '\n' })}\n`;
}

/** JSON text: an array of objects, one row a line, so that two versions compare line by line. */
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
