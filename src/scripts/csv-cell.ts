/** Cells of files for spreadsheets, which run a text that looks like a formula. */

type PlainCell = string | number | boolean | null;

/** A cell in quotes where it needs them; a text that a spreadsheet would run gets an apostrophe. */
export function csvCell(value: PlainCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
