/** The day under which a feed lists something. */
import { datePrecision, lastDay } from '../data/partial-date.ts';

/**
 * The last day that a partial date can mean, as `YYYY-MM-DD`, but at most `until`, the day until which
 * sources were checked, because no known event is later.
 */
export function entryDay(partial: string, until: string): string {
  const last = lastDay(partial);
  return datePrecision(partial) !== 'day' && last > until ? until : last;
}
