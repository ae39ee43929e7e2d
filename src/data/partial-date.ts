/** Dates known only to the year, the month or the day: `2021`, `2021-04`, `2021-04-15`. */

/** The most precise part of a date that is known. */
export type DatePrecision = 'year' | 'month' | 'day';

/** The form of a partial date, without checking that the date exists. */
export const PARTIAL_DATE = /^\d{4}(-(\d{2})(-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` naming a date that exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [, , month, , day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const last = lastDay(text.slice(0, 7));
  return Number(day) >= 1 && text <= last;
}

/** Returns the precision of a partial date. Expects a text that `isPartialDate` accepts. */
export function datePrecision(text: string): DatePrecision {
  if (text.length === 4) return 'year';
  return text.length === 7 ? 'month' : 'day';
}

/** The earliest day a partial date can mean, as `YYYY-MM-DD`. */
export function firstDay(text: string): string {
  return text + '-01-01'.slice(text.length === 4 ? 0 : text.length === 7 ? 3 : 6);
}

/** The latest day a partial date can mean, as `YYYY-MM-DD`. */
export function lastDay(text: string): string {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 7) return text;
  const [year, month] = text.split('-').map(Number) as [number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${text}-${String(days).padStart(2, '0')}`;
}
