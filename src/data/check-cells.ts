/** Checking each cell of a table against its column. */
import type { Column } from './columns.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './read-csv.ts';
import { repairsOf } from './repairs.ts';
import type { Table } from './table.ts';

/** What a right cell can hold; null is an empty cell, which means unknown. */
type CellValue = string | number | boolean | null;

export interface TypedRow {
  line: number;
  /** The typed value of every right cell; a wrong cell is absent. */
  values: Record<string, CellValue>;
}

/** The keys a column may name, or undefined where the column names no rows. */
export type KnownKeys = (column: string) => ReadonlySet<string> | undefined;

/** Turns cells into typed values. Wrong cells are left out of their rows and told in `problems`. */
export function checkCells(
  file: string,
  table: Table,
  rawRows: readonly RawRow[],
  knownKeys: KnownKeys,
): { rows: TypedRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const columns = Object.entries(table.columns);
  const rows = rawRows.map(({ line, cells }) => {
    const values: Record<string, CellValue> = {};
    for (const [name, column] of columns) {
      const value = cells[name]!;
      const result = column.zod.safeParse(value);
      if (result.success) {
        values[name] = result.data as CellValue;
        continue;
      }
      const nearest = nearestValid(value, column, knownKeys(name));
      problems.push({ file, line, column: name, value, expected: column.expected, nearest });
    }
    return { line, values };
  });
  return { rows, problems };
}

/** A valid value near a wrong one: a listed word, a cell before a common slip, or a known key. */
function nearestValid(
  value: string,
  column: Column<unknown>,
  known: ReadonlySet<string> | undefined,
): string | undefined {
  if (value.trim() === '') return undefined;
  if (column.allowed) return nearestOf(value.trim(), column.allowed);
  const valid = repairsOf(value).filter((repair) => column.zod.safeParse(repair).success);
  if (!known) return valid[0];
  const exists = (repair: string): boolean => repair.split(';').every((key) => known.has(key));
  return valid.find(exists) ?? nearestOf(value, known);
}
