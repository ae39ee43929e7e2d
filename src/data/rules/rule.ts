/** The type of a rule, and helpers that the rules share. */
import type { TypedRow } from '../check/check-cells.ts';
import type { Problem } from '../check/problem.ts';
import type { TableName } from '../tables/index.ts';

/** The typed rows of every table, with their lines; invalid cells are absent. */
export type TypedTables = Record<TableName, TypedRow[]>;

/**
 * Returns facts that contradict each other. A rule must not report missing cells or rows, because
 * earlier checks already report them.
 */
export type Rule = (tables: TypedTables) => Problem[];

/** Returns a problem for a cell of a typed row. */
export function factProblem(
  table: TableName,
  row: TypedRow,
  column: string,
  expected: string,
  nearest?: string,
): Problem {
  const value = String(row.values[column] ?? '');
  return { file: `${table}.csv`, line: row.line, column, value, expected, nearest };
}

/** Whether all these cells of the row are valid, empty cells included. */
export function known(row: TypedRow, ...columns: string[]): boolean {
  return columns.every((column) => column in row.values);
}

/** The text of a cell; null when it is empty or invalid. */
export function textOf(row: TypedRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === 'string' ? value : null;
}

/** The number in a cell; null when it is empty or invalid. */
export function numberOf(row: TypedRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === 'number' ? value : null;
}

/** The number of rows for each value of a column; rows with an empty cell do not count. */
export function countBy(rows: readonly TypedRow[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = textOf(row, column);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
