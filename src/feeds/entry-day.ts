/** The day under which a feed lists something. */
import { datePrecision, lastDay } from '../data/partial-date.ts';

/**
 * The last day a partial date can mean, as `YYYY-MM-DD`, but none after `until`, the day until
 * which sources were checked: nothing that is known lies in the future.
 */
export function entryDay(partial: string, until: string): string {
  const last = lastDay(partial);
  return datePrecision(partial) !== 'day' && last > until ? until : last;
}
