/** The frame of charts over time: the position of a day and a value in pixels, and the axes. */
import { axisX, axisY, gridY, ruleY, text, type Markish } from '@observablehq/plot';
import type { ChartOptions } from '../chart.ts';
import type { PlotArea, TimeArea } from '../chart-places.ts';
import { colors, fontSize } from '../theme.ts';

interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Size, margins in pixels and range of a chart over time. */
export interface TimeFrame {
  width: number;
  height: number;
  margins: Margins;
  from: Date;
  to: Date;
  /** The highest value of the vertical axis, which starts at 0. */
  max: number;
}

const DAY = 86_400_000;

/** One step of a line over time. */
export interface TimePoint {
  date: Date;
  value: number;
}

/** Returns a day `YYYY-MM-DD` as the instant it starts in UTC. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Returns the points at which the value changes and the last one, which is all that a step line needs. */
export function changes(points: readonly TimePoint[]): TimePoint[] {
  const last = points.length - 1;
  return points.filter(
    ({ value }, index) => index === 0 || index === last || value !== points[index - 1]?.value,
  );
}

/** Returns the horizontal position of a moment, in pixels from the left edge. */
export function pixelX({ width, margins, from, to }: TimeFrame, date: Date): number {
  const span = Math.max(to.getTime() - from.getTime(), DAY);
  const part = (date.getTime() - from.getTime()) / span;
  return margins.left + part * (width - margins.left - margins.right);
}

/** Returns the vertical position of a value, in pixels from the top edge. */
export function pixelY({ height, margins, max }: TimeFrame, value: number): number {
  return height - margins.bottom - (value / max) * (height - margins.top - margins.bottom);
}

/** Returns the area between the axes, in pixels of the drawing. */
export function plotArea({ width, height, margins }: TimeFrame): PlotArea {
  const { top, right, bottom, left } = margins;
  return { left, right: width - right, top, bottom: height - bottom };
}

/** Returns the same area with its first and last day. */
export function timeArea(frame: TimeFrame): TimeArea {
  const day = (date: Date): string => date.toISOString().slice(0, 10);
  return { ...plotArea(frame), from: day(frame.from), to: day(frame.to) };
}

/** Returns the size and scales of a chart in this frame. */
export function frameOptions({ width, height, margins, from, to, max }: TimeFrame): ChartOptions {
  return {
    width,
    height,
    marginTop: margins.top,
    marginRight: margins.right,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    x: { type: 'utc', domain: [from, new Date(Math.max(to.getTime(), from.getTime() + DAY))] },
    y: { type: 'linear', domain: [0, max] },
  };
}

interface AxisOptions {
  yTicks: readonly number[];
  yFormat: (value: number) => string;
}

/** Returns grid, baseline, years below and values on the left. */
export function frameMarks(frame: TimeFrame, { yTicks, yFormat }: AxisOptions): Markish[] {
  const text = { fontSize: fontSize.normal, label: null, color: colors.soft };
  return [
    gridY([...yTicks], { stroke: colors.rule, strokeOpacity: 1 }),
    ruleY([0], { stroke: colors.soft }),
    axisY([...yTicks], { ...text, tickSize: 0, tickPadding: 6, tickFormat: yFormat }),
    axisX(yearTicks(frame), {
      ...text,
      tickSize: 4,
      tickPadding: 4,
      tickFormat: (year: Date) => String(year.getUTCFullYear()),
    }),
  ];
}

/** Returns the first days of years within the frame, only every second or third if they are too close. */
function yearTicks(frame: TimeFrame): Date[] {
  const first = frame.from.getUTCFullYear() + 1;
  const years = frame.to.getUTCFullYear() - first + 1;
  const all = Array.from({ length: Math.max(years, 0) }, (_, n) => new Date(Date.UTC(first + n)));
  const room = all.length < 2 ? Infinity : pixelX(frame, all[1]!) - pixelX(frame, all[0]!);
  const step = Math.ceil(40 / room);
  return all.filter((_, n) => n % step === 0);
}

/** Returns the label of the vertical axis, in the top left corner of the drawing. */
export function axisCaption({ margins }: TimeFrame, caption: string): Markish {
  const corner = { frameAnchor: 'top-left', textAnchor: 'start', lineAnchor: 'middle' } as const;
  return text([caption], { ...corner, dx: -margins.left, dy: 10 - margins.top, fill: colors.soft });
}
