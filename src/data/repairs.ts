/** What spreadsheets and keyboards commonly make of a good cell, undone. */

const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['des', 'dec'],
];

/**
 * Cells that `value` may have been before a slip, the likeliest first. They are guesses by form
 * alone: the caller keeps the first that is valid for its column.
 */
export function repairsOf(value: string): string[] {
  const trimmed = value.trim();
  const guesses = [
    trimmed,
    trimmed.toLowerCase(),
    ...dateRepairs(trimmed),
    ...monthNameRepairs(trimmed),
    trimmed.replace(/\s*[;,]\s*/g, ';').replace(/;+$/, ''),
    ...numberRepairs(trimmed),
    ...(/^\d{2}\.\d$/.test(trimmed) ? [`${trimmed}0`] : []),
    ...addressRepairs(trimmed),
  ];
  return guesses.filter((guess) => guess !== value);
}

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** Dates written with the day first, the month first, without zeros, or with a time behind them. */
function dateRepairs(text: string): string[] {
  const [day] = text.split(/[T ]/);
  const parts = (day ?? '').split(/[/.-]/);
  const [a = '', b = '', c = ''] = parts;
  if (!parts.every((part) => /^\d+$/.test(part))) return [];
  if (parts.length === 2 && a.length === 4) return [`${a}-${twoDigits(b)}`];
  if (parts.length !== 3) return [];
  if (a.length === 4) return [`${a}-${twoDigits(b)}-${twoDigits(c)}`];
  const year = fullYear(c);
  return [`${year}-${twoDigits(b)}-${twoDigits(a)}`, `${year}-${twoDigits(a)}-${twoDigits(b)}`];
}

/** Dates and codes shown with the name of a month: 21 Nov 2023, Oct-22, 11-Oct (which was 11.10). */
function monthNameRepairs(text: string): string[] {
  const parts = text.split(/[ -]+/);
  const place = parts.findIndex((part) => /^[a-z]{3,}$/i.test(part));
  const month = place === -1 ? undefined : monthNumber(parts[place]!);
  const others = parts.filter((_, index) => index !== place);
  if (month === undefined || !others.every((part) => /^\d+$/.test(part))) return [];
  const [first = '', second = ''] = others;
  if (parts.length === 3 && place === 1) {
    return [`${fullYear(second)}-${month}-${twoDigits(first)}`];
  }
  if (parts.length !== 2) return [];
  return place === 0
    ? [`${fullYear(first)}-${month}`, `${month}.${first}`]
    : [`${twoDigits(first)}.${month}`];
}

function monthNumber(name: string): string | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((names) => names.includes(start));
  return index === -1 ? undefined : twoDigits(String(index + 1));
}

const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits);

/** Numbers with a decimal comma, with separators between thousands, or with zeros before them. */
function numberRepairs(text: string): string[] {
  return [
    ...(/,.*\./.test(text) ? [text.replaceAll(',', '')] : []),
    text.replace(',', '.'),
    text.replaceAll('.', '').replace(',', '.'),
    text.replace(/[.,\s]/g, ''),
    text.replace(/^0+(?=\d)/, ''),
  ];
}

/** Web addresses without a scheme or with a mistyped one. */
function addressRepairs(text: string): string[] {
  const address = text.replace(/^[a-z]*:?\/\//i, '');
  return [`https://${address}`];
}
