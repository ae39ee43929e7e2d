/** A total so far, and where it would be if it kept rising as fast as in several spans of time. */
import { dot, line, ruleY, type Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import { heightIn, isWide, type Chart, type ChartContext } from '../chart.ts';
import { colors } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions, rowLines, type Scale } from './pixels.ts';

/** A total on a day. */
interface FanPoint {
  date: Date;
  value: number;
}

/** The total, its target, and the projections of a chart with its words, in the language of the reader. */
export interface Fan {
  title: string;
  description: string;
  axis: string;
  observed: readonly FanPoint[];
  target: { value: number; label: string };
  /** The end of each projection and its words; the lines begin at the last observed point. */
  projections: readonly { end: FanPoint; label: string }[];
}

const LEFT = 36;
const TOP = 40;
const BELOW = 28;

/** Returns the chart, from the first observed day to the end of the longest projection. */
export function fan(spec: Fan, context: ChartContext): Chart {
  const { width, lang } = context;
  const { observed, projections, target } = spec;
  const height = heightIn(context, isWide(context) ? 360 : 330);
  const bottom = height - BELOW;
  const times = [...observed, ...projections.map(({ end }) => end)].map(({ date }) => +date);
  const from = times.length === 0 ? 0 : Math.min(...times);
  const to = times.length === 0 ? 1 : Math.max(...times);
  const x = linear([from, to], [LEFT, width - 14]);
  const y = linear([0, target.value * 1.02], [bottom, TOP]);
  const grid = Array.from({ length: Math.floor(target.value / 100) + 1 }, (_, n) => n * 100);
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(width, height, [
      labelMark([{ x: 2, y: 14, text: spec.axis }]),
      ...rowLines(
        grid.map((tick) => ({ y: y(tick), text: formatNumber(tick, lang) })),
        { left: LEFT, right: width - 2 },
      ),
      ...columnLines(yearTicks(from, to, x), { top: bottom, bottom }),
      ruleY([y(target.value)], {
        x1: LEFT,
        x2: width - 2,
        stroke: colors.warn,
        strokeDasharray: '5,4',
      }),
      labelMark([{ x: LEFT + 4, y: y(target.value) + 12, text: target.label }], {
        fill: colors.warn,
        weight: 600,
      }),
      ...observedMarks(observed, x, y),
      ...projections.flatMap(({ end, label }, index) =>
        projectionMarks(observed.at(-1) ?? end, end, label, {
          x,
          y,
          index,
          top: y(target.value) + 34,
        }),
      ),
    ]),
  };
}

/** The starts of years, only as many as fit beside each other. */
function yearTicks(from: number, to: number, x: Scale): { x: number; text: string }[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(to).getUTCFullYear();
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  const apart = Math.abs(x(Date.UTC(first + 1)) - x(Date.UTC(first))) || 40;
  const step = Math.max(1, Math.ceil(42 / apart));
  return all
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ x: x(Date.UTC(year)), text: String(year) }));
}

function observedMarks(observed: readonly FanPoint[], x: Scale, y: Scale): Markish[] {
  const places = observed.map(({ date, value }) => ({ x: x(+date), y: y(value) }));
  const curve = 'step-after' as const;
  return [
    line(places, { x: 'x', y: 'y', curve, stroke: colors.accent, strokeWidth: 3 }),
    dot(places.slice(-1), { x: 'x', y: 'y', r: 4.5, fill: colors.accent }),
  ];
}

/** A dashed line with a dot at its end; its words are in a list on the left, where the total is still low. */
function projectionMarks(
  start: FanPoint,
  end: FanPoint,
  label: string,
  { x, y, index, top }: { x: Scale; y: Scale; index: number; top: number },
): Markish[] {
  const places = [start, end].map(({ date, value }) => ({ x: x(+date), y: y(value) }));
  return [
    line(places, {
      x: 'x',
      y: 'y',
      stroke: colors.soft,
      strokeWidth: 1.75,
      strokeDasharray: '6 4',
    }),
    dot(places.slice(-1), {
      x: 'x',
      y: 'y',
      r: 4,
      fill: colors.ground,
      stroke: colors.soft,
      strokeWidth: 2,
    }),
    labelMark([{ x: LEFT + 4, y: top + index * 18, text: label }], { fill: colors.ink }),
  ];
}
