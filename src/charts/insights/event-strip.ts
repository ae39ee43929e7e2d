/** Events over time, a row for each group: the area of a dot is the size of its event. */
import { dot, ruleY, type Markish } from '@observablehq/plot';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { colors } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions, type Scale } from './pixels.ts';

/** The events of one group. */
interface StripRow {
  name: string;
  text: string;
  events: readonly { date: Date; size: number }[];
}

/** The rows of a chart and its words, in the language of the reader. */
export interface EventStrip {
  title: string;
  description: string;
  axis: string;
  rows: readonly StripRow[];
}

const TOP = 26;
const ROW = 64;
const BELOW = 26;
const LARGEST = 19;

/** Returns the chart: dots of single events are filled, those of joint events hollow with a tint. */
export function eventStrip(spec: EventStrip, context: ChartContext): Chart {
  const { width } = context;
  const events = spec.rows.flatMap((row) => row.events);
  const times = events.map(({ date }) => +date);
  const [from, to] = times.length === 0 ? [0, 1] : [Math.min(...times), Math.max(...times)];
  const most = Math.max(1, ...events.map(({ size }) => size));
  const x = linear([from, to], [LARGEST + 4, width - LARGEST - 4]);
  const room = ((context.height ?? Infinity) - TOP - BELOW) / Math.max(1, spec.rows.length);
  const row = Math.max(40, Math.min(ROW, room));
  const bottom = TOP + spec.rows.length * row;
  const radius = (size: number): number =>
    Math.max(2.5, (row / ROW) * LARGEST * Math.sqrt(size / most));
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(width, bottom + BELOW, [
      labelMark([{ x: 2, y: 12, text: spec.axis }]),
      ...columnLines(yearTicks(from, to, x, isWide(context) ? 1 : 2), { top: TOP, bottom }),
      ...spec.rows.flatMap((one, index) =>
        rowMarks(one, { top: TOP + index * row, row, width }, x, radius),
      ),
    ]),
  };
}

function yearTicks(
  from: number,
  to: number,
  x: Scale,
  step: number,
): { x: number; text: string }[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
    .filter((year) => (last - year) % step === 0)
    .map((year) => ({ x: x(Date.UTC(year)), text: String(year) }));
}

function rowMarks(
  { name, text, events }: StripRow,
  { top, row, width }: { top: number; row: number; width: number },
  x: Scale,
  radius: (size: number) => number,
): Markish[] {
  const middle = top + row * 0.64;
  const places = events
    .map(({ date, size }) => ({ x: x(+date), y: middle, r: radius(size), joint: size > 1 }))
    .sort((a, b) => b.r - a.r);
  const at = { x: 'x', y: 'y', r: 'r' } as const;
  const filter = (joint: boolean) => places.filter((place) => place.joint === joint);
  return [
    ruleY([middle], { x1: 2, x2: width - 2, stroke: colors.rule }),
    dot(filter(true), { ...at, fill: colors.tint, stroke: colors.accent, strokeWidth: 1.5 }),
    dot(filter(false), { ...at, fill: colors.accent, stroke: colors.ground, strokeWidth: 0.75 }),
    labelMark([{ x: 2, y: top + 9, text: name }], { fill: colors.ink, weight: 600 }),
    labelMark([{ x: width - 2, y: top + 9, text }], { anchor: 'end' }),
  ];
}
