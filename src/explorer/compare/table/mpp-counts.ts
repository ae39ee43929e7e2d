/** The known numbers of agencies or services of MPPs, as the view `service_distribution` has them. */
import type { Mpp } from '../../answers/facts.ts';
import { newestCount, statusOn } from '../../answers/rows/known-on.ts';

/** A number that an MPP has. */
export type Measure = 'agencies' | 'services';

/** The newest comparable counts of some MPPs. */
export interface MppCounts {
  /** MPPs that are inaugurated or operating; for one region, whether it has an MPP. */
  open: number;
  /** Those of which the number is known. */
  known: number;
  /** Null where none is known. The median is the lower one, so that it is an MPP's own number. */
  numbers: { minimum: number; median: number; maximum: number } | null;
  /** First and last date of these numbers, as precise as the sources; empty where none is known. */
  oldest: string;
  newest: string;
}

/** Counts of the MPPs that are open on a day, or of a region's one MPP with any status. */
export function mppCounts(
  of: Mpp | null | readonly Mpp[],
  what: Measure,
  day: string,
  checkedUntil: string,
): MppCounts {
  const mpps = countedMpps(of, day, checkedUntil);
  const counts = mpps.flatMap((mpp) => newestCount(mpp, what, day) ?? []);
  const numbers = counts.map((count) => count[what]!).toSorted((a, b) => a - b);
  const dates = counts.map(({ asOf }) => asOf).toSorted();
  return {
    open: mpps.length,
    known: counts.length,
    numbers: numbers.length === 0 ? null : spread(numbers),
    oldest: dates[0] ?? '',
    newest: dates.at(-1) ?? '',
  };
}

/** The MPPs of a list that are open on a day; a region's one MPP with any status. */
export function countedMpps(
  of: Mpp | null | readonly Mpp[],
  day: string,
  checkedUntil: string,
): readonly Mpp[] {
  if (isList(of)) return of.filter((mpp) => isOpen(mpp, day, checkedUntil));
  return of ? [of] : [];
}

function isList(of: Mpp | null | readonly Mpp[]): of is readonly Mpp[] {
  return Array.isArray(of);
}

function isOpen(mpp: Mpp, day: string, checkedUntil: string): boolean {
  const status = statusOn(mpp, day, checkedUntil);
  return status === 'inaugurated' || status === 'operating';
}

/** `sorted` is not empty. */
function spread(sorted: readonly number[]): MppCounts['numbers'] {
  const median = sorted[Math.ceil(sorted.length / 2) - 1]!;
  return { minimum: sorted[0]!, median, maximum: sorted.at(-1)! };
}
