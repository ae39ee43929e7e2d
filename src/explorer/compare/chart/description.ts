/** The chart of a comparison in words. */
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { isOneRegion, type CompareContext } from '../context.ts';
import { placeName } from '../choosing/places.ts';
import type { PlaceFigures } from '../table/figures.ts';
import { messagesOf } from '../words.ts';

/** How the coverage of a place grew, in one sentence. */
export function chartText(of: PlaceFigures, { lang, calendar, until }: CompareContext): string {
  const words = messagesOf(lang).compare;
  const name = placeName(of.place, lang);
  const [from, to] = [formatDate(calendar.from, lang), formatDate(until, lang)] as const;
  const { covered, regions } = of.counts;
  const [first] = of.progress;
  if (!first) return words.chartNone(name, from, to);
  if (isOneRegion(of)) return words.chartRegion(name, formatDate(first.date, lang));
  const [last, whole] = [formatNumber(covered, lang), formatNumber(regions, lang)] as const;
  return words.chart(name, from, to, last, whole, of.progress.length);
}
