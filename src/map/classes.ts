/** Classes of years and of numbers of services: at most five, one for each step of the scale. */
import type { Messages } from '../i18n/id.ts';

/** What the tiles can be coloured by; also the key of its words. */
export type ColourMode = keyof Messages['map']['colours'];

/** Everything that the tiles can be coloured by, in the order of the control. */
export const colourModes = ['status', 'year', 'services'] as const satisfies ColourMode[];

/** A closed range of whole numbers; `to` is null where the last class has no upper end. */
export interface ClassRange {
  from: number;
  to: number | null;
}

const STEPS = 5;

/**
 * Round bounds instead of quantiles, so that a class keeps its meaning when data is added.
 * They are ticks of a scale, not data.
 */
export const serviceClasses: readonly ClassRange[] = [
  { from: 1, to: 50 },
  { from: 51, to: 100 },
  { from: 101, to: 150 },
  { from: 151, to: 200 },
  { from: 201, to: null },
];

/** Returns the years from the first to the last in at most five classes of equal length. */
export function yearClasses(years: readonly number[]): ClassRange[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  const length = Math.ceil((last - first + 1) / STEPS);
  const starts = Array.from({ length: Math.ceil((last - first + 1) / length) }, (_, step) => step);
  return starts.map((step) => {
    const from = first + step * length;
    return { from, to: Math.min(from + length - 1, last) };
  });
}

/** Returns the number of the class that contains the value, from 1; 0 if none does. */
export function classOf(value: number, classes: readonly ClassRange[]): number {
  return classes.findIndex(({ from, to }) => value >= from && (to === null || value <= to)) + 1;
}

/** Returns the label of a class on the scale: "1–50", "> 200", and years short: "2017–18", "2025". */
export function classText({ from, to }: ClassRange): string {
  if (to === null) return `> ${from - 1}`;
  if (from === to) return String(from);
  return `${from}–${from >= 2000 ? String(to).slice(2) : to}`;
}
