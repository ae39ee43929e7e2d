/** Groups of regions by year: their newest rows, and how the gap between two groups changes. */
import type { ViewRow } from '../db/schema/views.ts';
import type { InsightViews } from './insight.ts';

/** A group of regions at the end of a year. */
export type GroupRow = ViewRow<'covered_by_group_and_year'>;

/** Returns the rows of one member of a grouping, oldest first. Throws if there are none. */
export function memberRows(
  { covered_by_group_and_year: rows }: Pick<InsightViews, 'covered_by_group_and_year'>,
  grouping: string,
  member: string,
): readonly GroupRow[] {
  const found = rows.filter((row) => row.grouping === grouping && row.member === member);
  if (found.length === 0) throw new Error(`No region is in the group ${grouping} ${member}.`);
  return found;
}

/** Returns the last of several rows. Throws if there are none. */
export function lastOf<Row>(rows: readonly Row[]): Row {
  const last = rows.at(-1);
  if (last === undefined) throw new Error('There is no row to take the last of.');
  return last;
}

/** How the gap between two shares changed since the year in which it was widest. */
export interface GapChange {
  /** The index of the year in which the gap was widest, the newest of equals. */
  widest: number;
  change: 'widening' | 'narrowed' | 'none';
}

/** Returns the change of the gap between two lists of shares of the same years. */
export function gapChange(a: readonly GroupRow[], b: readonly GroupRow[]): GapChange {
  const gaps = a.map((row, index) => Math.abs(row.covered_percent - b[index]!.covered_percent));
  const widest = gaps.reduce((best, gap, index) => (gap >= gaps[best]! ? index : best), 0);
  if (gaps.at(-1) === 0) return { widest, change: 'none' };
  return { widest, change: widest === gaps.length - 1 ? 'widening' : 'narrowed' };
}
