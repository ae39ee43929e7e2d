/** Tables of plain text, for terminals. */

export type TextCell = string | number;

/** Rows in aligned columns under a header, indented by two spaces; numbers stand to the right. */
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
