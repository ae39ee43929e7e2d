/** Which observations of a region may be compared with each other. */
import { lastDay } from '../../../data/partial-date.ts';
import type { ObservationPoint } from '../../../charts/counts/observations.ts';
import type { RowOf } from '../../../db/regions/region-facts.ts';

/** A chart needs this many dates, and as many days between the first and the last. */
const LEAST = { dates: 4, days: 365 };

/** Whether a series shows a development: fewer or closer points say no more than the table does. */
export function isChartable(series: readonly ObservationPoint[]): boolean {
  const days = series.map(({ date }) => Date.parse(lastDay(date)) / 86_400_000);
  const span = Math.max(...days) - Math.min(...days);
  return new Set(days).size >= LEAST.dates && span >= LEAST.days;
}

/**
 * Returns the reported, dated and comparable numbers of a measure, oldest first. A number that several
 * sources state for one date is included once.
 */
export function comparableSeries(
  observations: readonly RowOf<'observations'>[],
  measure: 'agencies' | 'services',
): ObservationPoint[] {
  const points = observations.flatMap((row) => {
    const { [measure]: value, as_of: date, basis, comparable } = row;
    const compares = basis === 'reported' && comparable && date !== null && value !== null;
    return compares ? [{ date, value }] : [];
  });
  const distinct = new Map(points.map((point) => [`${point.date} ${point.value}`, point]));
  return [...distinct.values()].toSorted((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)));
}
