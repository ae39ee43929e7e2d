/** The words of the explorer's histograms. */
import { formatNumber } from '../../i18n/format.ts';
import { histogram as en } from '../../i18n/en/charts/histogram.ts';
import { histogram as id } from '../../i18n/id/charts/histogram.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The number whose classes a histogram counts. */
export type HistogramMeasure = 'services' | 'agencies' | 'population';

/** A class of numbers with both ends included; an open class has no end. */
export interface NumberClass {
  from: number | null;
  to: number | null;
}

/** The words of the histograms, by language. */
export const histogramWords = { id, en };

/** Returns a class in words: "50–99", or "450 or more". */
export function classText({ from, to }: NumberClass, lang: Lang): string {
  const start = formatNumber(from ?? 0, lang);
  return to === null ? histogramWords[lang].orMore(start) : `${start}–${formatNumber(to, lang)}`;
}
