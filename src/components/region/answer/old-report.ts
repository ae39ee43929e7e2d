/** When a report about hours or an address is too old to rely on. */
import { lastDay } from '../../../data/partial-date.ts';

/** Years after which a reader is asked to check first. */
const YEARS = 2;

/**
 * Returns whether a report is more than two years older than the newest page that was read, which is
 * the present of the data. A report without a date is not called old, because its age is unknown.
 */
export function isOldReport(date: string | null, newestPage: string): boolean {
  if (date === null) return false;
  const limit = new Date(newestPage);
  limit.setUTCFullYear(limit.getUTCFullYear() - YEARS);
  return lastDay(date) < limit.toISOString().slice(0, 10);
}
