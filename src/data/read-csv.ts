/** Reads the text of a curated CSV into cells with line numbers, and reports faults of its shape. */
import Papa from 'papaparse';
import type { Problem } from './check/problem.ts';
import { nearestOf } from './check/nearest.ts';
import { spoiledText, TRAILING_COMMAS } from './check/file-slips.ts';
import { separatorSlip, slips } from './check/slips.ts';

/** A row as read: the text of every cell by column name. */
export interface RawRow {
  line: number;
  cells: Record<string, string>;
}

/** The rows of a CSV and the problems of its shape. */
export interface RawTable {
  rows: RawRow[];
  /** Rows with too few or too many cells, with the cells that could be read. */
  misshapen: RawRow[];
  /** False when rows may be missing from both lists, so that missing keys must not be reported. */
  complete: boolean;
  problems: Problem[];
}

/** Returns a table of which nothing could be read, with the reasons. */
export function unreadable(problems: Problem[]): RawTable {
  return { rows: [], misshapen: [], complete: false, problems };
}

/**
 * Parses CSV text whose header must be exactly `columns`, in that order. Accepts the line ends of
 * every system and empty lines at the end. Returns the rows it could read, all cells as text, and
 * every fault of the file's shape; still reads the rows below a mistyped header.
 */
export function readCsv(file: string, csvText: string, columns: readonly string[]): RawTable {
  const source = csvText.replace(/\r\n?/g, '\n').replace(/\n+$/, '\n');
  const spoiled = spoiledText(file, source);
  if (spoiled.length > 0) return unreadable(spoiled);
  const { data, errors } = Papa.parse<string[]>(source, { delimiter: ',', newline: '\n' });
  const starts = startLines(data);
  const [header = [], ...body] = data;
  const { positions, problems } = readHeader(file, header, columns);
  if (!positions) return unreadable(problems);
  // After a faulty quote the parser can no longer find the beginning of rows.
  const broken = errors[0]?.row;
  if (broken !== undefined) problems.push(quoteProblem(file, starts[broken] ?? 1, source));
  const reliable = broken === undefined ? body : body.slice(0, Math.max(broken - 1, 0));
  const read = readBody(file, reliable, starts.slice(1), positions, header.length);
  return { ...read, complete: broken === undefined, problems: [...problems, ...read.problems] };
}

interface Header {
  /** The index of each column in a row; undefined when columns cannot be identified. */
  positions?: ReadonlyMap<string, number>;
  problems: Problem[];
}

function readHeader(file: string, header: readonly string[], columns: readonly string[]): Header {
  const slip = header.length === 1 ? separatorSlip(header[0]!) : undefined;
  if (slip) {
    const problem = shape(file, 1, header[0]!, `commas between the cells, not ${slip.found}`);
    return { problems: [{ ...problem, advice: slip.advice }] };
  }
  const typos = typosIn(header, columns);
  const names = header.map((name) => typos.get(name) ?? name);
  const missing = columns.filter((name) => !names.includes(name));
  const problems = [
    ...header
      .filter((name) => name !== '' && !columns.includes(name))
      .map((name) => ({
        ...shape(file, 1, name, 'a known column name'),
        nearest: typos.get(name),
      })),
    ...missing.map((name) => shape(file, 1, '', `a column named ${name}`)),
  ];
  if (header.includes('')) {
    const problem = shape(file, 1, header.join(), 'no column without a name');
    problems.push({ ...problem, advice: TRAILING_COMMAS });
  }
  const repeated = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  problems.push(...repeated.map((name) => shape(file, 1, name, 'each column name once')));
  if (problems.length === 0 && names.join() !== columns.join()) {
    problems.push(shape(file, 1, names.join(), `the columns in the order ${columns.join()}`));
  }
  if (missing.length > 0 || repeated.length > 0) return { problems };
  return { positions: new Map(columns.map((name) => [name, names.indexOf(name)])), problems };
}

/** Maps unknown header names to the most likely missing column; each column is used once. */
function typosIn(header: readonly string[], columns: readonly string[]): Map<string, string> {
  const free = new Set(columns.filter((name) => !header.includes(name)));
  const typos = new Map<string, string>();
  for (const name of header.filter((each) => !columns.includes(each))) {
    const meant = nearestOf(name.trim(), free);
    if (meant === undefined) continue;
    typos.set(name, meant);
    free.delete(meant);
  }
  return typos;
}

function readBody(
  file: string,
  body: readonly string[][],
  lines: readonly number[],
  positions: ReadonlyMap<string, number>,
  width: number,
): Omit<RawTable, 'complete'> {
  const read: Omit<RawTable, 'complete'> = { rows: [], misshapen: [], problems: [] };
  const { rows, misshapen, problems } = read;
  body.forEach((found, index) => {
    const line = lines[index]!;
    if (isEndOfFile(found, index === body.length - 1)) return;
    if (found.every((cell) => cell === '')) {
      problems.push(shape(file, line, found.join(), 'a row, not an empty line'));
      return;
    }
    const cells = [...positions].map(([name, position]) => [name, found[position] ?? ''] as const);
    const row = { line, cells: Object.fromEntries(cells) };
    if (found.length === width) {
      rows.push(row);
      return;
    }
    misshapen.push(row);
    const hint = 'a comma inside a text needs double quotes around it';
    const problem = shape(
      file,
      line,
      found.join(),
      `${width} cells, not ${found.length} (${hint})`,
    );
    problems.push(/[“”„]/.test(found.join()) ? { ...problem, advice: slips.curly } : problem);
  });
  return read;
}

/** The parser returns one empty cell after the final line end. */
function isEndOfFile(cells: readonly string[], isLast: boolean): boolean {
  return isLast && cells.length === 1 && cells[0] === '';
}

function quoteProblem(file: string, line: number, source: string): Problem {
  const value = source.split('\n')[line - 1] ?? '';
  const expected = 'balanced double quotes, with a quote inside a quoted text written twice ("")';
  return shape(file, line, value, expected);
}

/** The line on which each parsed row starts; a quoted cell may contain line ends. */
function startLines(rows: readonly string[][]): number[] {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
    return start;
  });
}

function shape(file: string, line: number, value: string, expected: string): Problem {
  return { file, line, column: '', value, expected };
}
