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
  /** What happened to the cell and how to avoid it, where it shows. */
  advice?: string | undefined;
}

/** A value longer than this is cut in messages: its beginning is enough to find it. */
const LONGEST_VALUE = 120;

/** One problem in one line: where, what stands there, what was expected, what is nearest. */
export function formatProblem(problem: Problem): string {
  const { value, expected, nearest } = problem;
  const hint = nearest === undefined ? '' : `; nearest: "${nearest}"`;
  return `${whereOf(problem)}: "${inOneLine(value)}": expected ${expected}${hint}`;
}

/**
 * Problems a line each, in their order, and under them once what happened to the cells and how to
 * avoid it: a spreadsheet spoils a whole column at a time.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const advised = problems.filter(({ advice }) => advice !== undefined);
  const lines = [...new Set(advised.map(({ advice }) => advice!))].map((advice) => {
    const alike = advised.filter((problem) => problem.advice === advice);
    const first = whereOf(alike[0]!);
    return alike.length === 1
      ? `- ${first}: ${advice}`
      : `- ${first} and ${alike.length - 1} more: ${advice}`;
  });
  const why = lines.length === 0 ? [] : ['', 'What happened, and how to avoid it:', ...lines];
  return [...problems.map(formatProblem), ...why].join('\n');
}

function whereOf({ file, line, column }: Problem): string {
  return column === '' ? `${file}:${line}` : `${file}:${line} ${column}`;
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
