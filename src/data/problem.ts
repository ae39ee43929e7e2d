/** A fault in a curated CSV, told so that the person who must mend it can. */

export interface Problem {
  file: string;
  /** Line in the file as an editor counts it; the header is line 1. */
  line: number;
  /** Column name; empty when the whole row or file is meant. */
  column: string;
  /** The cell as it stands. */
  value: string;
  /** What a right value is. */
  expected: string;
  /** The nearest valid value, where one is near. */
  nearest?: string | undefined;
}

/** A value longer than this is cut in messages: its beginning is enough to find it. */
const LONGEST_VALUE = 120;

/** One problem in one line: where, what stands there, what was expected, what is nearest. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, value, expected, nearest } = problem;
  const where = column === '' ? `${file}:${line}` : `${file}:${line} ${column}`;
  const hint = nearest === undefined ? '' : `; nearest: "${nearest}"`;
  return `${where}: "${inOneLine(value)}": expected ${expected}${hint}`;
}

function inOneLine(value: string): string {
  const line = value.replaceAll('\n', '\\n');
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE)}…`;
}

/** Problems ordered by file, line and column, so that a run always prints the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.column, b.column) ||
      compare(a.expected, b.expected),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
