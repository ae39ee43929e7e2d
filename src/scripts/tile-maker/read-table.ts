/** A reader's CSV as a table. */
import Papa from 'papaparse';

/** The most rows that are read; a file with more has another subject than 514 regions. */
export const MOST_ROWS = 20_000;

/** A table with named columns; every row has as many cells as there are columns. */
export interface ReaderTable {
  columns: string[];
  rows: string[][];
  delimiter: string;
}

/** Decodes a file: UTF-8 or UTF-16 by its mark, otherwise UTF-8, or Windows-1252 if it is not valid UTF-8. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a CSV with commas, semicolons or tabs. A column without a name is named by its number, and
 * equal names get a number. Never throws; a text without a row of data gives a table without rows.
 */
export function readTable(text: string): ReaderTable {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), {
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [head = [], ...body] = parsed.data;
  const width = Math.max(head.length, ...body.map((row) => row.length), 0);
  const cell = (row: readonly string[], at: number): string => (row[at] ?? '').trim();
  const at = Array.from({ length: width }, (_, index) => index);
  return {
    columns: distinct(at.map((index) => cell(head, index) || `#${index + 1}`)),
    rows: body.map((row) => at.map((index) => cell(row, index))),
    delimiter: parsed.meta.delimiter,
  };
}

function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let copy = 2; taken.has(free); copy += 1) free = `${name} (${copy})`;
    taken.add(free);
    return free;
  });
}
