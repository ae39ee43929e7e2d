/** The bars of services: the same in the prerendered page and after a filter. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ServiceRow } from '../answers/engine.ts';
import { explorerWords } from '../state/words.ts';

/** A service with its bar. */
interface ServiceBar {
  key: string;
  name: string;
  /** The matching regions where it is reported, formatted in the language. */
  count: string;
  /** The length of the bar in percent of the longest one, a whole number. */
  percent: number;
}

/** The bars, and the sentence about regions without a report. */
export interface ServiceBars {
  bars: ServiceBar[];
  unknown: string;
}

/** A bar for every service of the vocabulary, in its order; zero where no matching region has it. */
export function serviceBars(
  rows: readonly ServiceRow[],
  names: ReadonlyMap<string, string>,
  lang: Lang,
): ServiceBars {
  const { filters } = explorerWords(lang);
  const counts = new Map(rows.map(({ service, regions }) => [service, regions]));
  const of = (key: string): number => counts.get(key) ?? 0;
  const longest = Math.max(1, ...[...names.keys()].map(of));
  return {
    bars: [...names].map(([key, name]) => ({
      key,
      name,
      count: formatNumber(of(key), lang),
      percent: Math.round((100 * of(key)) / longest),
    })),
    unknown: filters.namedUnknown(formatNumber(of(''), lang)),
  };
}
