/** A result as file contents: CSV that is safe in spreadsheets, and JSON. */
import { csvCell } from '../../scripts/csv-cell.ts';
import { uniqueNames, type QueryResult } from '../query/result.ts';

/** All rows as CSV with a header. Texts that a spreadsheet would run as formulas get an apostrophe. */
export function resultCsv({ columns, rows }: QueryResult): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** All rows as JSON, one object per row. */
export function resultJson(result: QueryResult): string {
  const names = uniqueNames(result.columns);
  const lines = result.rows.map((cells) =>
    JSON.stringify(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
