/** Checking each cell of a table against its column. */
import type { Column } from '../columns.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from '../read-csv.ts';
import { repairsOf } from './repairs.ts';
import { lossOf, slips, type Slip } from './slips.ts';
import type { Table } from '../table.ts';

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
      const { nearest, slip } = guess(value, column, knownKeys(name));
      const advice = slip && slips[slip];
      problems.push({
        file,
        line,
        column: name,
        value,
        expected: column.expected,
        nearest,
        advice,
      });
    }
    return { line, values };
  });
  return { rows, problems };
}

export interface Guess {
  /** The value that was most likely meant. */
  nearest?: string | undefined;
  /** What happened to it. */
  slip?: Slip | undefined;
}

/** A valid value near a wrong one: a listed word, a cell before a common slip, or a known key. */
export function guess(value: string, column: Column<unknown>, known?: ReadonlySet<string>): Guess {
  if (value.trim() === '') return {};
  if (column.allowed) return guessWord(value.trim(), column.allowed);
  const loss = lossOf(value.trim());
  if (loss) return { slip: loss };
  const valid = repairsOf(value).filter(({ cell }) => column.zod.safeParse(cell).success);
  const [first] = valid;
  if (!first) return { nearest: known && nearestOf(value, known) };
  if (!known) return { nearest: first.cell, slip: first.slip };
  const exists = valid.find(({ cell }) => cell.split(';').every((key) => known.has(key)));
  return exists
    ? { nearest: exists.cell, slip: exists.slip }
    : { nearest: nearestOf(value, known), slip: first.slip };
}

function guessWord(value: string, allowed: readonly string[]): Guess {
  const inCapitals = allowed.includes('true') && allowed.includes(value.toLowerCase());
  return { nearest: nearestOf(value, allowed), ...(inCapitals && { slip: 'capitals' }) };
}
