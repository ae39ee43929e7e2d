/** The years that a reader can choose, and their form in the address. */

/** The first and last year; the last is the current state. */
export interface YearRange {
  first: number;
  last: number;
}

const PARAMETER = 'tahun';

/** The year in a query string; the last year where it has none or one outside the range. */
export function yearIn(search: string, { first, last }: YearRange): number {
  const text = new URLSearchParams(search).get(PARAMETER) ?? '';
  const year = /^\d{4}$/.test(text) ? Number(text) : last;
  return year >= first && year <= last ? year : last;
}

/** The query string with a year, other parameters kept; the last year is left out. */
export function searchFor(search: string, year: number, { last }: YearRange): string {
  const parameters = new URLSearchParams(search);
  if (year === last) parameters.delete(PARAMETER);
  else parameters.set(PARAMETER, String(year));
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}

/** The year `by` steps away, within the range. */
export function stepAfter(year: number, by: number, { first, last }: YearRange): number {
  return Math.min(last, Math.max(first, year + by));
}

/** The year that maps draw; null for the current state with every status. */
export function drawnYear(year: number, { last }: YearRange): number | null {
  return year === last ? null : year;
}

/** Whether a dot is not yet covered at the end of a year; `since` is empty where it never was. */
export function dotIsOff(since: string, year: number | null): boolean {
  return year !== null && (since === '' || Number(since) > year);
}
