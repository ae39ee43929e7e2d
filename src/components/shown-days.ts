/** The days whose state can be shown. */
import type { ViewRow } from '../db/schema/views.ts';

/**
 * Returns the first day of the year in which the list begins and the last day on which sources were
 * checked, as `YYYY-MM-DD`. Throws if nothing has a date.
 */
export function shownDays(
  progress: readonly ViewRow<'progress_by_date'>[],
  { collected_until }: ViewRow<'headline'>,
): { from: string; to: string } {
  const [first] = progress;
  if (!first) throw new Error('The view progress_by_date is empty: nothing has a date.');
  return { from: `${first.date.slice(0, 4)}-01-01`, to: collected_until };
}
