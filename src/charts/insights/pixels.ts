/** What the charts of the insights share: scales in pixels, axes, and labels that keep apart. */
import { ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { ChartOptions } from '../chart.ts';
import { colors, fontSize } from '../theme.ts';

/** A function from a value to its position in pixels. */
export type Scale = (value: number) => number;

/** Returns the linear scale from two values to two positions. */
export function linear([a, b]: [number, number], [from, to]: [number, number]): Scale {
  return (value) => from + ((value - a) / (b - a || 1)) * (to - from);
}

/** Returns the options of a chart whose marks are in pixels of the drawing. */
export function pixelOptions(width: number, height: number, marks: Markish[]): ChartOptions {
  const identity = { type: 'identity', axis: null } as const;
  return { width, height: Math.floor(height), margin: 0, x: identity, y: identity, marks };
}

/** One line of text at a place, in pixels. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

/** How a label looks where it differs from soft text that starts at its place. */
export interface LabelStyle {
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  weight?: number;
  size?: number;
  /** Whether it has an edge in the colour of the ground, so that lines behind it do not cross it. */
  edged?: boolean;
}

/** Returns labels as a mark. */
export function labelMark(labels: readonly Label[], style: LabelStyle = {}): Markish {
  return text(labels, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: style.anchor ?? 'start',
    fill: style.fill ?? colors.soft,
    fontWeight: style.weight ?? 400,
    fontSize: style.size ?? fontSize.normal,
    fontVariant: 'tabular-nums',
    ...(style.edged && { stroke: colors.ground, strokeWidth: 4 }),
  });
}

/** Returns vertical lines with numbers below them, from `top` to `bottom`. */
export function columnLines(
  ticks: readonly { x: number; text: string }[],
  { top, bottom }: { top: number; bottom: number },
): Markish[] {
  return [
    ruleX(ticks, { x: 'x', y1: top, y2: bottom, stroke: colors.rule }),
    labelMark(
      ticks.map((tick) => ({ ...tick, y: bottom + 12 })),
      { anchor: 'middle' },
    ),
  ];
}

/** Returns horizontal lines with numbers on their left, from `left` to `right`. */
export function rowLines(
  ticks: readonly { y: number; text: string }[],
  { left, right }: { left: number; right: number },
): Markish[] {
  return [
    ruleY(ticks, { y: 'y', x1: left, x2: right, stroke: colors.rule }),
    labelMark(
      ticks.map((tick) => ({ ...tick, x: left - 6 })),
      { anchor: 'end' },
    ),
  ];
}

/**
 * Returns positions moved apart so that no two are nearer than `distance`; they keep their order and
 * the given order of the result.
 */
export function spread(positions: readonly number[], distance: number, most: number): number[] {
  const order = positions.map((_, index) => index).sort((a, b) => positions[a]! - positions[b]!);
  const moved = [...positions];
  order.forEach((index, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) moved[index] = Math.max(moved[index]!, moved[before]! + distance);
  });
  let limit = most;
  for (const index of order.toReversed()) {
    moved[index] = Math.min(moved[index]!, limit);
    limit = moved[index] - distance;
  }
  return moved;
}
