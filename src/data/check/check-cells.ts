/** Checks each cell of a table against its column. */
import type { Column } from '../columns.ts';
import { nearestOf } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from '../read-csv.ts';
import { repairsOf } from './repairs.ts';
import { lossOf, slips, type Slip } from './slips.ts';
import type { Table } from '../table.ts';
import { asSeen, isSeen } from './unseen.ts';

/** The value of a valid cell; null is an empty cell, which means unknown. */
type CellValue = string | number | boolean | null;

/** A row of a CSV with its cells as typed values. */
export interface TypedRow {
  line: number;
  /** The typed value of every valid cell by column; an invalid cell is absent. */
  values: Record<string, CellValue>;
}

/** Returns the keys that a column may name; undefined where the column refers to no table. */
export type KnownKeys = (column: string) => ReadonlySet<string> | undefined;

/** Turns cells into typed values. Invalid cells are absent from their rows and reported in `problems`. */
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

/** What can be guessed from an invalid cell; empty where nothing can. */
export interface Guess {
  /** The valid value that was most likely meant. */
  nearest?: string | undefined;
  /** The mistake that turned it into the cell. */
  slip?: Slip | undefined;
}

/** The valid value nearest to an invalid one: an allowed word, the cell before a common slip, or a known key. */
export function guess(value: string, column: Column<unknown>, known?: ReadonlySet<string>): Guess {
  if (asSeen(value) === '') return isSeen(value) ? {} : { slip: 'unseen' };
  if (column.allowed) return guessWord(asSeen(value), column.allowed);
  const loss = lossOf(value.trim());
  if (loss) return { slip: loss };
  const valid = repairsOf(value).filter(({ cell }) => column.zod.safeParse(cell).success);
  const [first] = valid;
  if (!first) {
    const slip = isSeen(value) ? undefined : 'unseen';
    return { nearest: known && nearestOf(asSeen(value), known), slip };
  }
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
