/** The days whose state can be shown. */
import type { ViewRow } from '../db/schema/views.ts';

/**
 * Returns the first day of the year in which the list begins and the date of the newest page that was
 * read, as `YYYY-MM-DD`. Throws if nothing has a date.
 */
export function shownDays(
  progress: readonly ViewRow<'progress_by_date'>[],
  { newest_page }: ViewRow<'headline'>,
): { from: string; to: string } {
  const [first] = progress;
  if (!first) throw new Error('The view progress_by_date is empty: nothing has a date.');
  return { from: `${first.date.slice(0, 4)}-01-01`, to: newest_page };
}
