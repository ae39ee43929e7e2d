/** The few statistics of the measurements. */

/** The value below which `share` of the values lie; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Milliseconds as the tables show them. */
export function ms(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0);
}
