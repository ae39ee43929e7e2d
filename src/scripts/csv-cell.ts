/** Cells of CSV files that are safe in spreadsheets. */

type PlainCell = string | number | boolean | null;

/** A cell, quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe. */
export function csvCell(value: PlainCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
