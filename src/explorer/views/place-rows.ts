/** Rows of views by place, with the names of the places. */
import type { StatusCounts } from '../answers/engine.ts';
import type { PlaceNames } from '../answers/facts.ts';

/** Counts of a place with its code or id and what it is called. */
export interface PlaceRow extends StatusCounts {
  key: string;
  name_id: string;
  name_en: string;
  covered_percent: number;
}

/** The rows of a view by place with the names of their places, in the order of the names. */
export function placeRows<Column extends string>(
  rows: readonly (StatusCounts & { covered_percent: number } & Record<Column, string>)[],
  column: Column,
  names: PlaceNames,
): PlaceRow[] {
  const byPlace = new Map(rows.map((row) => [row[column] as string, row]));
  return [...names].flatMap(([key, name]) => {
    const row = byPlace.get(key);
    return row ? [{ ...row, ...name, key }] : [];
  });
}
