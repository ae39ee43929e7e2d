/** Sentences and numbers of the page about quality. */
import { formatDecimal, formatMeasurement, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { isWithin, type Figure, type GateResult, type Unit } from '../../quality/results.ts';

/** Returns the sentence that counts the outcomes of all gates. */
export function leadOf(results: readonly GateResult[], lang: Lang): string {
  const t = messagesIn(lang).quality;
  if (results.length === 0) return t.none;
  const count = (outcome: GateResult['outcome']): string =>
    formatNumber(results.filter((result) => result.outcome === outcome).length, lang);
  const all = formatNumber(results.length, lang);
  return t.lead(all, count('passed'), count('failed'), count('skipped'));
}

/** Returns a number with its unit: "41,2 KB", "98 dari 100", "0,003". */
export function amount(value: number, unit: Unit, lang: Lang): string {
  const number =
    unit === 'bytes' ? formatDecimal(value / 1024, lang) : formatMeasurement(value, lang);
  return `${number} ${messagesIn(lang).quality.units[unit]}`.trim().replace(' %', '%');
}

/** Returns a limit in words: "paling banyak 60,0 KB". */
export function limitOf({ limit, bound, unit }: Figure, lang: Lang): string {
  const t = messagesIn(lang).quality;
  return limit === null ? t.noLimit : `${t.bounds[bound]} ${amount(limit, unit, lang)}`;
}

/** Returns the figures that are beyond their limits. */
export function beyondLimits({ figures }: GateResult): Figure[] {
  return figures.filter((figure) => !isWithin(figure));
}
