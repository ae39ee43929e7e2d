/** Partial dates in the recounts, without the code of the site. */

/** The last day that a year, month or day can mean: `2021` is 31 December 2021. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
}

/** Whether every day that a date can mean has come by a day; an unknown date never has. */
export function isOver(date: string | null, day: string): boolean {
  return date !== null && lastDayOf(date) <= day;
}
