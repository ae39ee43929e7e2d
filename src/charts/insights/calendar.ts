/** A calendar: a row for each year, a column for each month, and circles by the size of the events in it. */
import { dot, ruleY, type Markish } from '@observablehq/plot';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { colors, textWidth } from '../theme.ts';
import { labelMark, pixelOptions } from './pixels.ts';

/** A year with its events; those whose month is not known (not 1 to 12) are not drawn. */
interface CalendarRow {
  name: string;
  /** The text at the right end. */
  text: string;
  events: readonly { month: number; size: number }[];
}

/** The rows of a chart and its words, in the language of the reader. */
export interface Calendar {
  title: string;
  description: string;
  axis: string;
  /** The names of the months. */
  months: readonly string[];
  rows: readonly CalendarRow[];
}

interface Cell {
  x: number;
  y: number;
  size: number;
  joint: boolean;
}

const TOP = 48;
const LEFT = 40;

/** Returns the chart: a circle for each month with an event, filled if every event was for one MPP. */
export function calendar(spec: Calendar, context: ChartContext): Chart {
  const { width } = context;
  const right = width - Math.max(0, ...spec.rows.map(({ text }) => textWidth(text))) - 10;
  const column = (right - LEFT) / 12;
  const row = Math.min(isWide(context) ? 38 : 30, column * 1.5);
  const x = (month: number): number => LEFT + (month - 0.5) * column;
  const cells = spec.rows.flatMap(({ events }, index) =>
    cellsOf(events, x, TOP + (index + 0.5) * row),
  );
  const most = Math.max(1, ...cells.map(({ size }) => size));
  const largest = Math.min(column, row * 1.15) / 2 - 1;
  const bottom = TOP + spec.rows.length * row;
  const letters = isWide(context) ? 3 : 1;
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(width, bottom + 8, [
      labelMark([{ x: 2, y: 10, text: spec.axis }]),
      labelMark(
        spec.months.map((name, index) => ({
          x: x(index + 1),
          y: TOP - 12,
          text: name.slice(0, letters),
        })),
        { anchor: 'middle' },
      ),
      ruleY(
        spec.rows.map((_, index) => TOP + (index + 0.5) * row),
        { x1: LEFT, x2: right, stroke: colors.rule },
      ),
      ...cellMarks(cells, (size) => Math.max(2.5, largest * Math.sqrt(size / most))),
      ...endMarks(spec.rows, row, width),
    ]),
  };
}

/** One cell for each month with an event: the sum of its events, joint if one of them was. */
function cellsOf(events: CalendarRow['events'], x: (month: number) => number, y: number): Cell[] {
  const months = [...new Set(events.map(({ month }) => month))].filter(
    (month) => month >= 1 && month <= 12,
  );
  return months.map((month) => {
    const own = events.filter((event) => event.month === month);
    const size = own.reduce((sum, event) => sum + event.size, 0);
    return { x: x(month), y, size, joint: own.some((event) => event.size > 1) };
  });
}

function cellMarks(cells: readonly Cell[], radius: (size: number) => number): Markish[] {
  const places = cells.map((cell) => ({ ...cell, r: radius(cell.size) }));
  const at = { x: 'x', y: 'y', r: 'r' } as const;
  return [
    dot(
      places.filter(({ joint }) => joint),
      { ...at, fill: colors.tint, stroke: colors.accent, strokeWidth: 1.5 },
    ),
    dot(
      places.filter(({ joint }) => !joint),
      { ...at, fill: colors.accent, stroke: colors.ground, strokeWidth: 0.75 },
    ),
  ];
}

function endMarks(rows: readonly CalendarRow[], row: number, width: number): Markish[] {
  const y = (index: number): number => TOP + (index + 0.5) * row;
  const label = (text: string, index: number, x: number) => ({ x, y: y(index), text });
  return [
    labelMark(
      rows.map(({ name }, index) => label(name, index, 2)),
      { fill: colors.ink, weight: 600 },
    ),
    labelMark(
      rows.map(({ text }, index) => label(text, index, width - 2)),
      { anchor: 'end', fill: colors.ink },
    ),
  ];
}
