/** Checking each cell of a table against its column. */
import type { Column } from './columns.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './read-csv.ts';
import type { Table } from './table.ts';

export interface TypedRow {
  line: number;
  values: Record<string, unknown>;
}

/** Turns cells into typed values. A row with a wrong cell is left out of `rows` and told in `problems`. */
export function checkCells(
  file: string,
  table: Table,
  rawRows: readonly RawRow[],
): { rows: TypedRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: TypedRow[] = [];
  const columns = Object.entries(table.columns);
  for (const { line, cells } of rawRows) {
    const values: Record<string, unknown> = {};
    const before = problems.length;
    for (const [name, column] of columns) {
      const value = cells[name]!;
      const result = column.zod.safeParse(value);
      if (result.success) values[name] = result.data;
      else problems.push(cellProblem(file, line, name, value, column));
    }
    if (problems.length === before) rows.push({ line, values });
  }
  return { rows, problems };
}

function cellProblem(
  file: string,
  line: number,
  name: string,
  value: string,
  column: Column<unknown>,
): Problem {
  const nearest = nearestValid(value, column);
  return { file, line, column: name, value, expected: column.expected, nearest };
}

/** A valid value near a wrong one: a listed word, or what a spreadsheet made of a good cell. */
function nearestValid(value: string, column: Column<unknown>): string | undefined {
  if (value.trim() === '') return undefined;
  if (column.allowed) return nearestOf(value, column.allowed);
  return repairs(value).find((repair) => repair !== value && column.zod.safeParse(repair).success);
}

/** What common slips of spreadsheets and keyboards would have been without the slip. */
function repairs(value: string): string[] {
  const trimmed = value.trim();
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(trimmed);
  const pad = (digits: string): string => digits.padStart(2, '0');
  return [
    trimmed,
    trimmed.toLowerCase(),
    ...(dayFirst ? [`${dayFirst[3]}-${pad(dayFirst[2]!)}-${pad(dayFirst[1]!)}`] : []),
    ...(yearFirst ? [`${yearFirst[1]}-${pad(yearFirst[2]!)}-${pad(yearFirst[3]!)}`] : []),
    trimmed.replace(/\s*[;,]\s*/g, ';').replace(/;+$/, ''),
    trimmed.replace(',', '.'),
    trimmed.replace(/[.,\s]/g, ''),
    ...(/^\d{2}\.\d$/.test(trimmed) ? [`${trimmed}0`] : []),
    `https://${trimmed}`,
  ];
}
