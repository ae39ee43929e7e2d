/** The year in which most regions of a province became covered. */
import type { ViewRow } from '../../db/schema/views.ts';

type Step = ViewRow<'progress_by_province'>;

/** The year of the largest rise, the last day of a change before it (none if it is the first), and its last. */
export interface BiggestYear {
  year: string;
  before: Step | undefined;
  after: Step;
}

/**
 * Returns the year of the largest rise; of several alike the earliest. `undefined` where fewer than two
 * years have a change, because then there is nothing to compare.
 */
export function biggestYear(steps: readonly Step[]): BiggestYear | undefined {
  const years = [...new Set(steps.map(({ date }) => date.slice(0, 4)))].sort();
  const rises = years.map((year) => {
    const before = steps.findLast(({ date }) => date.slice(0, 4) < year);
    const after = steps.findLast(({ date }) => date.startsWith(year))!;
    return { year, before, after, rise: after.covered - (before?.covered ?? 0) };
  });
  if (rises.length < 2) return undefined;
  return rises.reduce((a, b) => (b.rise > a.rise ? b : a));
}
