/** Numbers and dates as each language writes them, by Intl. */
import { datePrecision } from '../data/partial-date.ts';
import type { Lang } from './lang.ts';

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

/** A whole number with the thousands separator of the language: 1.378.005 or 1,378,005. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang]).format(value);
}

/** A percentage that is already in percent, with one decimal: 59,3% or 59.3%. */
export function formatPercent(percent: number, lang: Lang): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${new Intl.NumberFormat(locales[lang], digits).format(percent)}%`;
}

/** A partial date in words, to the precision it has: "15 Desember 2025", "April 2021", "2021". */
export function formatDate(partial: string, lang: Lang): string {
  return dateText(partial, lang, 'long');
}

/** The same with the month shortened, for tables and charts: "15 Des 2025". */
export function formatShortDate(partial: string, lang: Lang): string {
  return dateText(partial, lang, 'short');
}

/** Several things in one phrase: "a, b, dan c" or "a, b and c". */
export function formatList(things: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(things);
}

function dateText(partial: string, lang: Lang, month: 'long' | 'short'): string {
  const precision = datePrecision(partial);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (precision !== 'year') options.month = month;
  if (precision === 'day') options.day = 'numeric';
  return new Intl.DateTimeFormat(locales[lang], options).format(new Date(partial));
}
