/** Rows by province or island group, with names. */
import type { StatusCounts } from '../answers/engine.ts';
import type { AreaNames } from '../answers/facts.ts';

/** Counts of a province or island group with its code or id and its names. */
export interface AreaRow extends StatusCounts {
  key: string;
  name_id: string;
  name_en: string;
  covered_percent: number;
  /** Of the matching regions. */
  population: number;
}

/** The rows with their names, in the order of `names`. */
export function areaRows<Column extends string>(
  rows: readonly (StatusCounts & { covered_percent: number; population: number } & Record<
      Column,
      string
    >)[],
  column: Column,
  names: AreaNames,
): AreaRow[] {
  const byArea = new Map(rows.map((row) => [row[column] as string, row]));
  return [...names].flatMap(([key, name]) => {
    const row = byArea.get(key);
    return row ? [{ ...row, ...name, key }] : [];
  });
}
