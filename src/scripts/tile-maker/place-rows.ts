/** Placing the rows of a table on the map. */
import type { RegionColumn } from './choose-column.ts';
import type { ReaderTable } from './read-table.ts';
import type { Lookup, RegionIndex } from './region-index.ts';

/** A row that could not be placed: its number among the rows of data from 1, its cell and why. */
export interface Unplaced {
  number: number;
  cell: string;
  fault: Extract<Lookup, { fault: string }>['fault'] | 'repeated';
}

/** The row of each region by code, and the rows without a place. Together they are all rows. */
export interface Placement {
  placed: Map<string, readonly string[]>;
  unplaced: Unplaced[];
}

/** Places every row; of several for one region, only the first. */
export function placeRows(
  { rows }: ReaderTable,
  { column, system }: RegionColumn,
  index: RegionIndex,
): Placement {
  const placed = new Map<string, readonly string[]>();
  const unplaced: Unplaced[] = [];
  rows.forEach((row, at) => {
    const cell = row[column]!;
    const found = index(system, cell, row);
    const fault = 'fault' in found ? found.fault : placed.has(found.code) ? 'repeated' : undefined;
    if (fault !== undefined) unplaced.push({ number: at + 1, cell, fault });
    else if ('code' in found) placed.set(found.code, row);
  });
  return { placed, unplaced };
}
