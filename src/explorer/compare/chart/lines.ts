/** The lines of a comparison: the share of each place over time, as path data in a plot area. */
import { ticks } from 'd3-array';
import type { ProgressRow } from '../../answers/engine.ts';

/** The plot area in pixels, and the days of its time axis. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** Steps that start at zero; `regions` is the value of the full height. */
export interface Steps {
  rows: readonly ProgressRow[];
  regions: number;
}

/** The horizontal position of a day. */
export function xOf(day: string, { left, right, from, to }: Plot): number {
  const span = Date.parse(to) - Date.parse(from);
  return rounded(left + ((right - left) * (Date.parse(day) - Date.parse(from))) / span);
}

/** The vertical position of a share from 0 to 1. */
export function yOf(share: number, { top, bottom }: Plot): number {
  return rounded(bottom - (bottom - top) * share);
}

/** The share of a place on the last day, from 0 to 1. */
export function lastShare({ rows, regions }: Steps): number {
  return (rows.at(-1)?.covered ?? 0) / regions;
}

/** The path data of a step line: level until the day of a change, then vertical. */
export function stepPath(steps: Steps, plot: Plot): string {
  const parts = steps.rows.map(
    ({ date, covered }) => `H${xOf(date, plot)}V${yOf(covered / steps.regions, plot)}`,
  );
  return `M${plot.left} ${plot.bottom}${parts.join('')}H${plot.right}`;
}

/** Some of the years that begin within the axis, as many as fit with `width` pixels each. */
export function yearTicks(plot: Plot, width: number): number[] {
  const [first, last] = [Number(plot.from.slice(0, 4)) + 1, Number(plot.to.slice(0, 4))];
  const most = Math.max(1, Math.floor((plot.right - plot.left) / width));
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (years.length <= most) return years;
  return ticks(first, last, most - 1).filter(Number.isInteger);
}

/** Moves heights apart so that labels of `room` pixels do not overlap, none below `lowest`. */
export function apart(heights: readonly number[], room: number, lowest: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  const moved = [...heights];
  let before = -Infinity;
  for (const index of order) before = moved[index] = Math.max(moved[index]!, before + room);
  let limit = lowest;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index]!, limit);
    limit = moved[index] - room;
  }
  return moved;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
