/** Checks one answer against the column in which it will be written. */
import { guess } from '../check/check-cells.ts';
import type { Column } from '../columns.ts';
import { slips } from '../check/slips.ts';
import type { Refusal } from './refusal.ts';

/** Returns what is wrong with a single answer; empty when it is valid. */
export function cellRefusals(field: string, value: string, column: Column<unknown>): Refusal[] {
  if (column.zod.safeParse(value).success) return [];
  const { nearest, slip } = guess(value, column);
  return [
    {
      field,
      value,
      expected: column.expected,
      ...(nearest !== undefined && { nearest: [`"${nearest}"`] }),
      ...(slip && { advice: slips[slip] }),
    },
  ];
}
