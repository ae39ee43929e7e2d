/** Tables of plain text, for terminals. */

/** The content of a cell; a column with a number is aligned to the right. */
export type TextCell = string | number;

/** Formats rows in aligned columns under a header, indented by two spaces; numbers are right-aligned. */
export function textTable(header: readonly string[], rows: readonly TextCell[][]): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const numeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (cells: readonly TextCell[]): string =>
    `  ${widths.map((width, column) => pad(String(cells[column] ?? ''), width, numeric[column]!)).join('  ')}`.trimEnd();
  return [header, ...rows].map(line).join('\n');
}

function pad(text: string, width: number, toTheRight: boolean): string {
  return toTheRight ? text.padStart(width) : text.padEnd(width);
}
