/** The log of corrections in the order in which it is shown. */
import { lastDay } from '../data/partial-date.ts';
import type { Row } from '../data/table.ts';
import type { tables } from '../data/tables/index.ts';

/** A row of corrections.csv. */
export type Correction = Row<(typeof tables)['corrections']>;

/** The entries of the log that have the same date. */
export interface DayOfChanges {
  /** The partial date they share. */
  date: string;
  entries: readonly Correction[];
}

/** Returns the entries grouped by date, newest first; entries of one date keep the order of the CSV. */
export function changesByDate(corrections: readonly Correction[]): DayOfChanges[] {
  const dates = new Set(corrections.map(({ corrected_on }) => corrected_on));
  return [...dates]
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
    .map((date) => ({
      date,
      entries: corrections.filter(({ corrected_on }) => corrected_on === date),
    }));
}
