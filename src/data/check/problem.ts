/** Problems in curated CSVs and how they are printed. */

import { showUnseen } from './unseen.ts';

/** A problem in a curated CSV, with what the person who fixes it needs to know. */
export interface Problem {
  file: string;
  /** Line number as in an editor; the header is line 1. */
  line: number;
  /** Column name; empty when the problem is about the whole row or file. */
  column: string;
  /** The cell as written. */
  value: string;
  /** Describes a valid value. */
  expected: string;
  /** The nearest valid value, where one is near enough. */
  nearest?: string | undefined;
  /** How the cell was probably spoiled and how to avoid it, where that is known. */
  advice?: string | undefined;
}

/** Longer values are cut in messages because the beginning is enough to find them. */
const LONGEST_VALUE = 120;

/** One problem on one line: position, value, expected value and nearest valid value. */
export function formatProblem(problem: Problem): string {
  const { value, expected, nearest } = problem;
  const hint = nearest === undefined ? '' : `; nearest: "${nearest}"`;
  return `${whereOf(problem)}: "${inOneLine(value)}": expected ${expected}${hint}`;
}

/**
 * Returns the problems in their order, one per line, then each advice once with the number of cells
 * it applies to, because a spreadsheet usually spoils a whole column.
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
  const line = showUnseen(value.slice(0, LONGEST_VALUE + 1)).replaceAll('\n', '\\n');
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE)}…`;
}

/** Sorts problems by file, line and column, so that every run prints the same. */
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
