/** When the first official total was stated, as precisely as its source has it. */
import { lastDay } from '../../data/partial-date.ts';
import { table } from '../../db/site-data.ts';
import { say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { tableTracer } from '../trace-table.ts';
import { whenMessage } from '../writer.ts';

/**
 * Returns the words for the date of the total that the official series dates to a day (`YYYY-MM-DD`):
 * "pada tahun 2017" where the source has only the year, because the series dates a year to its last
 * day. Null if the day is not of a row of `totals`.
 */
export async function firstTotalWhen(day: string): Promise<((lang: Lang) => Html) | null> {
  const stated = (await table('totals')).find(
    ({ as_of, series }) => series === 'used' && lastDay(as_of) === day,
  );
  if (stated === undefined) return null;
  return (lang) =>
    say(whenMessage(stated.as_of, lang), tableTracer('totals', stated, lang)('as_of'));
}
