/** A row of a view as the recount computes it, with the CSV rows from which it follows. */
import type { Evidence } from '../covered.ts';

/** The cells of a row by column, and the CSV rows behind them. */
export interface RecountedRow {
  cells: Readonly<Record<string, Evidence['value']>>;
  rows: readonly object[];
}

/** A number with one decimal, halves away from zero as SQL rounds them. */
export function tenths(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 10 + 1e-9)) / 10 || 0;
}

/** The days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
