/** A result as files: CSV that is safe in spreadsheets, and JSON. */
import { csvCell } from '../explorer/harmless-cell.ts';
import { uniqueNames, type QueryResult } from './result.ts';

/** All rows as CSV with a header. Numbers stay numbers; texts that begin like a formula are disarmed. */
export function resultCsv({ columns, rows }: QueryResult): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** All rows as JSON, an object a row. */
export function resultJson(result: QueryResult): string {
  const names = uniqueNames(result.columns);
  const lines = result.rows.map((cells) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** Hands a text to the reader as a file; a CSV gets the mark that tells spreadsheets it is UTF-8. */
export function saveFile(text: string, name: string, type: 'text/csv' | 'application/json'): void {
  const parts = type === 'text/csv' ? ['\ufeff', text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
