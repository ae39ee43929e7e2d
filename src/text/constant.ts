/** Whether a column of a table says nearly the same in every row, so that one sentence can say it for all. */

import { rollups } from 'd3-array';

/** The share of rows that must agree. */
const NEARLY_ALL = 0.9;

/** Returns the value that at least nine of ten rows have; undefined without one or with fewer than three rows. */
export function nearlyConstant<Value>(values: readonly Value[]): Value | undefined {
  if (values.length < 3) return undefined;
  const counts = rollups(
    values,
    (alike) => alike.length,
    (value) => value,
  );
  return counts.find(([, count]) => count >= NEARLY_ALL * values.length)?.[0];
}
