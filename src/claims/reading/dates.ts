/** Dates as Indonesian and English write them. */
import { isPartialDate } from '../../data/partial-date.ts';

const months = [
  'januari|january|jan',
  'februari|february|pebruari|feb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agu|ags|agt|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov|nop',
  'desember|december|des|dec',
];
const NAMES = months.join('|');

/** Ways to write a date, each with the order of its parts; the day comes before the month in digits. */
const forms: readonly (readonly [RegExp, 'ymd' | 'dmy' | 'mdy' | 'my'])[] = [
  [/^(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/, 'ymd'],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/, 'dmy'],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${NAMES})\\.?,? (\\d{4})(?!\\d)`), 'dmy'],
  [new RegExp(`^(${NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`), 'mdy'],
  [new RegExp(`^(${NAMES})\\.?,? (\\d{4})(?!\\d)`), 'my'],
];

/** A date at the beginning of a text. */
export interface DateFound {
  /** Partial, such as `2025-12-15` or `2025-12`; null where such a date does not exist. */
  date: string | null;
  length: number;
}

/** Returns the date with which a text in lower case begins; undefined where it begins with none. */
export function readDate(text: string): DateFound | undefined {
  for (const [form, order] of forms) {
    const match = form.exec(text);
    if (match) return { date: dateOf(match, order), length: match[0].length };
  }
  return undefined;
}

function dateOf(match: RegExpExecArray, order: 'ymd' | 'dmy' | 'mdy' | 'my'): string | null {
  const part = (letter: string): string | undefined => match[order.indexOf(letter) + 1];
  const day = order === 'my' ? undefined : part('d');
  const written = [part('y'), monthNumber(part('m') ?? ''), day?.padStart(2, '0')];
  const date = written.filter((one) => one !== undefined).join('-');
  return isPartialDate(date) ? date : null;
}

function monthNumber(written: string): string {
  const named = months.findIndex((names) => names.split('|').includes(written)) + 1;
  return (named === 0 ? written : String(named)).padStart(2, '0');
}
