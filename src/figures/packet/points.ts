/** The rows of a figure as points of its measure, and what stands out among them. */
import type { ResultRow } from '../../db/read.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Measure } from './measures.ts';

/** A row by its label and value. */
export interface Point {
  label: string;
  value: number;
}

/** Returns the rows that have a value: by value from the largest in a ranking, in their order in a series. */
export function pointsOf(rows: readonly ResultRow[], measure: Measure, lang: Lang): Point[] {
  const label = measure.label.replace('{lang}', lang);
  const points = rows.flatMap((row): Point[] => {
    const value = row[measure.value];
    return typeof value === 'number' ? [{ label: String(row[label]), value }] : [];
  });
  return measure.kind === 'series' ? points : points.sort((a, b) => b.value - a.value);
}

/** Two points one after the other with the largest difference of their values; the first such pair. */
export function largestStep(points: readonly Point[]): [Point, Point] | null {
  let largest: [Point, Point] | null = null;
  for (let at = 1; at < points.length; at++) {
    const pair: [Point, Point] = [points[at - 1]!, points[at]!];
    if (largest === null || size(pair) > size(largest)) largest = pair;
  }
  return largest !== null && size(largest) > 0 ? largest : null;
}

function size([from, to]: readonly [Point, Point]): number {
  return Math.abs(to.value - from.value);
}

/**
 * The two points to compare: the first and the last of a ranking; in a series the last, and the one in
 * force a year before it, or the first where the series is shorter.
 */
export function compared(points: readonly Point[], kind: Measure['kind']): [Point, Point] | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return null;
  if (kind === 'ranking') return [first, last];
  const yearBefore = `${Number(last.label.slice(0, 4)) - 1}${last.label.slice(4)}`;
  const before = points.findLast(({ label }) => label <= yearBefore) ?? first;
  return [before, last];
}
