/** Which facts that readers act on were last reported long ago. */
import { lastDay } from '../../src/data/partial-date.ts';
import type { Dataset } from '../../src/data/tables/index.ts';

/** After this many months a report is old. */
export const OLD_MONTHS = 24;

/** A fact of a region and the date of its newest report. */
export interface OldField {
  region_code: string;
  /** The table and column, such as `places.opening_hours_id`. */
  field: string;
  /** A partial date. */
  newest: string;
}

/**
 * Returns the facts whose newest report passed the age of 24 months before `day` (`YYYY-MM-DD`), oldest
 * first. With `months`, only those that passed it within so many months before the day. A date known to
 * the month or year counts as its last day.
 */
export function oldFields(dataset: Dataset, day: string, months?: number): OldField[] {
  const limit = monthsBefore(day, OLD_MONTHS);
  const from = months === undefined ? '' : monthsBefore(day, OLD_MONTHS + months);
  return [...newestOf(reports(dataset)).values()]
    .filter(({ newest }) => lastDay(newest) < limit && lastDay(newest) >= from)
    .toSorted((a, b) => compare(sortKey(a), sortKey(b)));
}

function reports({ places, observations, services_offered }: Dataset): OldField[] {
  const found = (region_code: string, field: string, newest: string | null): OldField[] =>
    newest === null ? [] : [{ region_code, field, newest }];
  return [
    ...places.flatMap((row) => found(row.region_code, 'places.address', row.address_as_of)),
    ...places.flatMap((row) => found(row.region_code, 'places.opening_hours_id', row.hours_as_of)),
    ...observations.flatMap((row) => found(row.region_code, 'observations', row.as_of)),
    ...services_offered.flatMap((row) => found(row.region_code, 'services_offered', row.as_of)),
  ];
}

/** The newest report of each fact of each region. */
function newestOf(all: readonly OldField[]): Map<string, OldField> {
  const newest = new Map<string, OldField>();
  for (const one of all) {
    const key = `${one.region_code} ${one.field}`;
    const known = newest.get(key);
    if (known === undefined || lastDay(one.newest) > lastDay(known.newest)) newest.set(key, one);
  }
  return newest;
}

/** The same day of the month so many months earlier, or the first of the next month without such a day. */
function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 - months, date)).toISOString().slice(0, 10);
}

const sortKey = ({ region_code, field, newest }: OldField): string =>
  `${lastDay(newest)} ${region_code} ${field}`;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
