/** What a rule across facts is, and what the rules share. */
import type { TypedRow } from '../check/check-cells.ts';
import type { Problem } from '../check/problem.ts';
import type { TableName } from '../tables/index.ts';

/** The typed rows of every table, with their lines; wrong cells are absent from them. */
export type TypedTables = Record<TableName, TypedRow[]>;

/**
 * Finds facts that contradict each other. A rule must stay silent about cells and rows that are
 * absent, for they were told already.
 */
export type Rule = (tables: TypedTables) => Problem[];

/** A problem with the cell of a typed row. */
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

/** True when all of these cells of the row are right, be they empty or not. */
export function known(row: TypedRow, ...columns: string[]): boolean {
  return columns.every((column) => column in row.values);
}

/** The text of a cell, or null when it is empty or wrong. */
export function textOf(row: TypedRow, column: string): string | null {
  const value = row.values[column];
  return typeof value === 'string' ? value : null;
}

/** The number in a cell, or null when it is empty or wrong. */
export function numberOf(row: TypedRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === 'number' ? value : null;
}

/** How many rows name each value of a column; rows where it is empty are left out. */
export function countBy(rows: readonly TypedRow[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = textOf(row, column);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
