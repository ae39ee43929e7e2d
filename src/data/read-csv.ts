/** Reading a curated CSV into cells with their line numbers, and its shape errors. */
import Papa from 'papaparse';
import type { Problem } from './problem.ts';
import { nearestOf } from './nearest.ts';

export interface RawRow {
  line: number;
  cells: Record<string, string>;
}

export interface RawTable {
  rows: RawRow[];
  problems: Problem[];
}

/**
 * Parses CSV text whose header must be exactly `columns`, in that order.
 * Returns the rows it could read (all cells as text) and every fault in the file's shape.
 */
export function readCsv(file: string, csvText: string, columns: readonly string[]): RawTable {
  const problems: Problem[] = [];
  if (csvText.startsWith('\uFEFF')) {
    problems.push(shape(file, 1, 'BOM', 'plain UTF-8 text without a byte order mark'));
  }
  const { data, errors } = Papa.parse<string[]>(csvText.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: false,
  });
  const lines = lineNumbers(data);
  for (const error of errors) {
    const line = error.row === undefined ? 1 : (lines[error.row] ?? 1);
    problems.push(shape(file, line, error.code, 'well-formed CSV with balanced double quotes'));
  }
  const [header = [], ...body] = data;
  problems.push(...headerProblems(file, header, columns));
  if (problems.length > 0) return { rows: [], problems };
  return readBody(file, body, lines.slice(1), columns);
}

function readBody(
  file: string,
  body: readonly string[][],
  lines: readonly number[],
  columns: readonly string[],
): RawTable {
  const problems: Problem[] = [];
  const rows: RawRow[] = [];
  body.forEach((cells, index) => {
    const line = lines[index]!;
    const isLastEmptyLine = index === body.length - 1 && cells.length === 1 && cells[0] === '';
    if (isLastEmptyLine) return;
    if (cells.length !== columns.length) {
      const expected = `${columns.length} cells, not ${cells.length} (a comma inside a text needs double quotes around it)`;
      problems.push(shape(file, line, cells.join(','), expected));
      return;
    }
    rows.push({ line, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i]!])) });
  });
  return { rows, problems };
}

function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): Problem[] {
  if (header.join(',') === columns.join(',')) return [];
  const unknown = header.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  if (unknown.length === 0 && missing.length === 0) {
    return [shape(file, 1, header.join(','), `the columns in the order ${columns.join(',')}`)];
  }
  return [
    ...unknown.map((name) => ({
      ...shape(file, 1, name, 'a known column name'),
      nearest: nearestOf(name, missing),
    })),
    ...missing.map((name) => shape(file, 1, '', `a column named ${name}`)),
  ];
}

/** The line on which each parsed row starts; a quoted cell may span several lines. */
function lineNumbers(rows: readonly string[][]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    return start;
  });
}

function shape(file: string, line: number, value: string, expected: string): Problem {
  return { file, line, column: '', value, expected };
}
