/** The sentence that says what a map shows, for readers who do not see it. */
import { formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { MapClass } from './classes.ts';
import type { MakerRegion } from '../regions.ts';
import { makerWords } from '../words.ts';

/** What is said. */
export interface SaidMap {
  title: string;
  regions: readonly MakerRegion[];
  classes: readonly MapClass[];
  lang: Lang;
}

/** Returns title, how many regions have a value, the classes with their counts, and how many have none. */
export function altSentence({ title, regions, classes, lang }: SaidMap): string {
  const words = makerWords(lang);
  const known = classes.reduce((sum, { codes }) => sum + codes.length, 0);
  const parts = classes.map(
    (each) => `${classLabel(each, lang)}: ${formatNumber(each.codes.length, lang)}`,
  );
  return words.alt(
    title,
    formatNumber(known, lang),
    formatNumber(regions.length, lang),
    parts.join('; '),
    formatNumber(regions.length - known, lang),
  );
}

/** Returns "1.200–3.400", one number, the word, or the words for all others. */
export function classLabel({ range, word }: MapClass, lang: Lang): string {
  if (range === undefined) return word ?? makerWords(lang).others;
  const [from, to] = range.map((value) => formatNumber(value, lang));
  return from === to ? from! : `${from}–${to}`;
}
