/** The years a reader can choose, and how the address names them. */

/** The years from the first to the newest; the newest stands for now. */
export interface YearRange {
  first: number;
  last: number;
}

const PARAMETER = 'tahun';

/** The year an address asks for: the newest where it names none or one that is not to choose. */
export function yearIn(search: string, { first, last }: YearRange): number {
  const asked = new URLSearchParams(search).get(PARAMETER) ?? '';
  const year = /^\d{4}$/.test(asked) ? Number(asked) : last;
  return year >= first && year <= last ? year : last;
}

/** The query of an address with a year in it, other parameters kept; now needs no year. */
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

/** What maps are told: the end of a past year, or null for now with every status. */
export function drawnYear(year: number, { last }: YearRange): number | null {
  return year === last ? null : year;
}

/** Whether a dot is not yet covered at the end of a year; `since` is empty where it never was. */
export function dotIsOff(since: string, year: number | null): boolean {
  return year !== null && (since === '' || Number(since) > year);
}
