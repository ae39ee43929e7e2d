/** The classes of the histograms. They ignore the filters, so that bars keep their position. */
import type { Range } from '../state/criteria/criterion.ts';
import type { Measure } from '../state/criteria/mpp.ts';

/**
 * Where each class starts; the last is open. Services and agencies as in the published view
 * `service_histogram`; population, which spans three powers of ten, in steps of 1, 2 and 5.
 */
const starts: Readonly<Record<Measure, readonly number[]>> = {
  services: [0, 50, 100, 150, 200, 250, 300, 350, 400, 450],
  agencies: [0, 5, 10, 15, 20, 25, 30, 35, 40, 45],
  population: [0, 50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000],
};

/** The classes of a number in ascending order; the last has no end. */
export function binsOf(measure: Measure): Range[] {
  const from = starts[measure];
  return from.map((start, index) => ({ from: start, to: endBefore(from[index + 1]) }));
}

/** The index of the class that contains a number. */
export function binOf(measure: Measure, value: number): number {
  return starts[measure].findLastIndex((start) => start <= value);
}

/**
 * The SQL expression of that index for the column `measure`; NULL where the number is unknown. Even classes
 * are divided, which takes DuckDB half as long.
 */
export function binSql(measure: Measure): string {
  const [, ...further] = starts[measure];
  const [step = 1] = further;
  if (further.every((start, index) => start === (index + 1) * step))
    return `CASE WHEN ${measure} >= ${further.at(-1)} THEN ${further.length} ELSE ${measure} // ${step} END`;
  return further.map((start) => `(${measure} >= ${start})::INTEGER`).join(' + ');
}

function endBefore(next: number | undefined): number | null {
  return next === undefined ? null : next - 1;
}
