/** Statistics of the measurements. */

/** Returns the value below which `share` of the values are; NaN when there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Returns the median; NaN when there are no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Formats milliseconds for the tables. */
export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0);
}
