/** Reverses common changes that spreadsheets and keyboards make to valid cells. */
import type { Slip } from './slips.ts';
import { asSeen, isSeen } from './unseen.ts';

/** A cell as it may have been before a slip, and the name of the slip where it has one. */
export interface Repair {
  cell: string;
  slip?: Slip;
}

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
 * Returns the cells that `value` may have been before a slip, the most likely first. They are guessed
 * from the form alone: the caller uses the first one that is valid for its column.
 */
export function repairsOf(value: string): Repair[] {
  const trimmed = value.trim();
  const guesses = [
    ...by('unseen', isSeen(value) ? [] : [asSeen(value)]),
    ...by(undefined, [trimmed, trimmed.toLowerCase()]),
    ...by('date', dateRepairs(trimmed)),
    ...by('month', monthNameRepairs(trimmed)),
    ...by('decimals', decimalsRepairs(trimmed)),
    ...by('serial', serialRepairs(trimmed)),
    ...by(undefined, [trimmed.replace(/\s*[;,]\s*/g, ';').replace(/;+$/, '')]),
    ...by('curly', [trimmed.replace(/^[“”„]|[“”]$/g, '')]),
    ...by('separators', separatorRepairs(trimmed)),
    ...by(undefined, [trimmed.replace(/^0+(?=\d)/, '')]),
    ...by('zero', zeroRepairs(trimmed)),
    ...by(undefined, addressRepairs(trimmed)),
  ];
  return guesses.filter(({ cell }) => cell !== value);
}

function by(slip: Slip | undefined, cells: readonly string[]): Repair[] {
  return cells.map((cell) => (slip === undefined ? { cell } : { cell, slip }));
}

const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** Dates with the day or month first, without leading zeros, or followed by a time. */
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

/** Dates and codes that contain the name of a month: 21 Nov 2023, Oct-22, 11-Oct (originally 11.10). */
function monthNameRepairs(text: string): string[] {
  const parts = text.split(/[ -]+/);
  const monthIndex = parts.findIndex((part) => /^[a-z]{3,}$/i.test(part));
  const month = monthIndex === -1 ? undefined : monthNumber(parts[monthIndex]!);
  const others = parts.filter((_, index) => index !== monthIndex);
  if (month === undefined || !others.every((part) => /^\d+$/.test(part))) return [];
  const [first = '', second = ''] = others;
  if (parts.length === 3 && monthIndex === 1) {
    return [`${fullYear(second)}-${month}-${twoDigits(first)}`];
  }
  if (parts.length !== 2) return [];
  return monthIndex === 0
    ? [`${fullYear(first)}-${month}`, `${month}.${first}`]
    : [`${twoDigits(first)}.${month}`];
}

function monthNumber(name: string): string | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((names) => names.includes(start));
  return index === -1 ? undefined : twoDigits(String(index + 1));
}

const fullYear = (digits: string): string => (digits.length === 2 ? `20${digits}` : digits);

/** Whole numbers and years with added decimals: 2021.0, 26,00. */
function decimalsRepairs(text: string): string[] {
  // Three zeros mean a thousand.
  return /^\d+[.,]00?$/.test(text) ? [text.replace(/[.,]0+$/, '')] : [];
}

/** Range of plausible dates of the programme as serial numbers of spreadsheets: 2009 to 2049. */
const FIRST_SERIAL = 39_814;
const LAST_SERIAL = 54_788;
const MILLISECONDS_A_DAY = 86_400_000;

/** Serial numbers of dates: days since 30 December 1899. */
function serialRepairs(text: string): string[] {
  const days = /^\d{5}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return [];
  const day = new Date(Date.UTC(1899, 11, 30) + days * MILLISECONDS_A_DAY);
  return [day.toISOString().slice(0, 10)];
}

/** Numbers with a decimal comma or with thousands separators. */
function separatorRepairs(text: string): string[] {
  return [
    ...(/,.*\./.test(text) ? [text.replaceAll(',', '')] : []),
    text.replace(',', '.'),
    text.replaceAll('.', '').replace(',', '.'),
    text.replace(/[.,\s]/g, ''),
  ];
}

/** Codes that lost their final zero: 11.1, and 11,1 where the comma is the decimal mark. */
function zeroRepairs(text: string): string[] {
  return /^\d{2}[.,]\d$/.test(text) ? [`${text.replace(',', '.')}0`] : [];
}

/** Web addresses with a missing or mistyped scheme. */
function addressRepairs(text: string): string[] {
  const address = text.replace(/^[a-z]*:?\/\//i, '');
  return [`https://${address}`];
}
