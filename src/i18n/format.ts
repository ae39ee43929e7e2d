/**
 * Formats numbers and dates in each language with Intl. The most common numbers are formatted without
 * it because the first Intl.NumberFormat of a page takes 25 ms in a browser and 100 ms on a slow phone.
 */
import { datePrecision } from '../data/partial-date.ts';
import type { Lang } from './lang.ts';

const locales: Record<Lang, string> = { id: 'id-ID', en: 'en-GB' };

const marks: Record<Lang, { group: string; decimal: string }> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const plain = kept((lang) => new Intl.NumberFormat(locales[lang]));
const compact = kept((lang) => new Intl.NumberFormat(locales[lang], { notation: 'compact' }));
const oneDecimal = kept(
  (lang) =>
    new Intl.NumberFormat(locales[lang], { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

const lists = kept((lang) => new Intl.ListFormat(locales[lang], { type: 'conjunction' }));

/** Returns a whole number with the thousands separator of the language: 1.378.005 or 1,378,005; negative ones with a minus sign. */
export function formatNumber(value: number, lang: Lang): string {
  if (!Number.isSafeInteger(value) || value < 0) return withMinus(plain(lang).format(value));
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, marks[lang].group);
}

/** Returns a number with one decimal: 1.378,5 or 1,378.5. */
export function formatDecimal(value: number, lang: Lang): string {
  const tenths = Math.round(value * 10);
  const isExact = value >= 0 && Math.abs(value * 10 - tenths) < 1e-6;
  if (!isExact || !Number.isSafeInteger(tenths)) return withMinus(oneDecimal(lang).format(value));
  return `${formatNumber(Math.floor(tenths / 10), lang)}${marks[lang].decimal}${tenths % 10}`;
}

/** Writes the sign of a negative number as a minus sign, which Intl writes as a hyphen. */
function withMinus(text: string): string {
  return text.replace('-', '−');
}

/** Returns a measurement with at most three decimals: 0,055 or 0.055. */
export function formatMeasurement(value: number, lang: Lang): string {
  return withMinus(plain(lang).format(value));
}

/** Returns a round number in short form: "50 rb" and "1 jt", or "50K" and "1M". */
export function formatShortNumber(value: number, lang: Lang): string {
  return compact(lang).format(value);
}

/** Returns a number that is already in percent with one decimal: 59,3% or 59.3%. */
export function formatPercent(percent: number, lang: Lang): string {
  return `${formatDecimal(percent, lang)}%`;
}

/** Returns a partial date in words with its precision: "15 Desember 2025", "April 2021", "2021". */
export function formatDate(partial: string, lang: Lang): string {
  return dateText(partial, lang, 'long');
}

/** Returns a partial date with a short month, for tables and charts: "15 Des 2025". */
export function formatShortDate(partial: string, lang: Lang): string {
  return dateText(partial, lang, 'short');
}

/** Joins several things to one phrase: "a, b, dan c" or "a, b and c". */
export function formatList(things: readonly string[], lang: Lang): string {
  return lists(lang).format(things);
}

const dates = { long: dateFormats('long'), short: dateFormats('short') };

/** The texts of dates, because a build writes the same few hundred dates a hundred times each. */
const dateTexts = new Map<string, string>();

function dateText(partial: string, lang: Lang, month: 'long' | 'short'): string {
  const key = `${partial} ${lang} ${month}`;
  const text =
    dateTexts.get(key) ?? dates[month][datePrecision(partial)](lang).format(new Date(partial));
  dateTexts.set(key, text);
  return text;
}

/** A formatter for each precision of a date. */
function dateFormats(month: 'long' | 'short') {
  const format = (options: Intl.DateTimeFormatOptions) =>
    kept(
      (lang) =>
        new Intl.DateTimeFormat(locales[lang], { timeZone: 'UTC', year: 'numeric', ...options }),
    );
  return { year: format({}), month: format({ month }), day: format({ month, day: 'numeric' }) };
}

/**
 * Functions that make the formatters of dates in a language, which the first date of each kind would wait
 * for; a page can call them one by one while it is idle.
 */
export function dateFormatMakers(lang: Lang): (() => unknown)[] {
  const { long, short } = dates;
  return [...Object.values(long), ...Object.values(short)].map((make) => () => make(lang));
}

/** Keeps a formatter per language, because making one takes a hundred times as long as using it. */
function kept<Format>(make: (lang: Lang) => Format): (lang: Lang) => Format {
  const made = new Map<Lang, Format>();
  return (lang) => {
    const format = made.get(lang) ?? make(lang);
    made.set(lang, format);
    return format;
  };
}
