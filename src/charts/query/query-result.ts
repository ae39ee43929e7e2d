/** Charts of a reader's own query: bars of named numbers, steps over time, dots of two numbers. */
import {
  axisX,
  axisY,
  barX,
  dot,
  gridX,
  gridY,
  line,
  ruleX,
  ruleY,
  text,
  type Markish,
} from '@observablehq/plot';
import { formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightIn, type Chart, type ChartContext } from '../chart.ts';
import { query as en } from '../../i18n/en/charts/query.ts';
import { query as id } from '../../i18n/id/charts/query.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { toDate } from '../progress/time-frame.ts';

const queryWords = { id, en };

/** The labels of the axes: the names of the columns. */
export interface QueryAxes {
  of: string;
  value: string;
}

/** Writes a number with up to two decimals, or more if it would else round to zero. */
function numberText(value: number, lang: Lang): string {
  const digits = { maximumSignificantDigits: Math.abs(value) < 1 ? 3 : 12 };
  const precision = Math.abs(value) < 1 ? digits : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB', precision).format(value);
}

const BAR = 24;
const TOP = 28;
const LONGEST_NAME = 28;

/** Returns the chart: a horizontal bar for each name, in the order of the rows, with its number at the end. */
export function queryBars(
  points: readonly { name: string; value: number }[],
  axes: QueryAxes,
  context: ChartContext,
): Chart {
  const { lang, width } = context;
  const words = queryWords[lang];
  const bars = points.map((point, index) => ({ ...point, index, label: shorten(point.name) }));
  const said = (value: number): string => numberText(value, lang);
  const names = Math.max(...bars.map(({ label }) => textWidth(label)));
  const ends = Math.max(...bars.map(({ value }) => textWidth(said(value)))) + 8;
  const [most, least] = [extreme(points, 1), extreme(points, -1)];
  return {
    title: words.title(axes.value, axes.of),
    description: words.bars(
      said(points.length),
      said(most.value),
      most.name,
      said(least.value),
      least.name,
    ),
    options: {
      width,
      height: TOP + bars.length * BAR + 4,
      marginTop: TOP,
      marginBottom: 4,
      marginLeft: Math.min(names + 8, width * 0.45) + (least.value < 0 ? ends : 0),
      marginRight: ends,
      x: { type: 'linear', domain: [Math.min(0, least.value), Math.max(0, most.value) || 1] },
      y: { type: 'band', domain: bars.map(({ index }) => index), padding: 0.25 },
      marks: [
        // An axis would only repeat the numbers at the ends.
        axisX({ ticks: [], label: null }),
        barX(bars, { x1: 0, x2: 'value', y: 'index', fill: colors.accent }),
        ruleX([0], { stroke: colors.soft }),
        axisY({
          label: null,
          tickSize: 0,
          tickFormat: (index: number) => bars[index]!.label,
          color: colors.ink,
          dx: least.value < 0 ? -ends : 0,
        }),
        ...barEnds(bars, said),
        caption(axes.value, TOP),
      ],
    },
  };
}

function barEnds(
  bars: readonly { value: number; index: number }[],
  said: (value: number) => string,
): Markish[] {
  const at = {
    x: 'value',
    y: 'index',
    text: (bar: { value: number }) => said(bar.value),
    fill: colors.ink,
  };
  return [
    text(
      bars.filter(({ value }) => value >= 0),
      { ...at, textAnchor: 'start', dx: 5 },
    ),
    text(
      bars.filter(({ value }) => value < 0),
      { ...at, textAnchor: 'end', dx: -5 },
    ),
  ];
}

/** Returns the chart of the last known value, in steps from one day to the next, with a dot on every day. */
export function querySteps(
  points: readonly { date: string; value: number }[],
  axes: QueryAxes,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const words = queryWords[lang];
  const drawn = points.map(({ date, value }) => ({ date: toDate(date), value }));
  const [first, last] = [points[0]!, points.at(-1)!];
  const said = (value: number): string => numberText(value, lang);
  const single = new Set(points.map(({ date }) => date)).size === points.length;
  const at = { x: 'date', y: 'value' } as const;
  const day = ({ date }: { date: string }): string => formatShortDate(date, lang);
  return {
    title: words.title(axes.value, axes.of),
    description: words.steps(
      said(points.length),
      said(first.value),
      day(first),
      said(last.value),
      day(last),
    ),
    options: {
      ...frame(
        points.map(({ value }) => said(value)),
        context,
      ),
      x: { type: 'utc' },
      y: { type: 'linear', ...(first.value >= 0 && { zero: true }), nice: true },
      marks: [
        gridY({ stroke: colors.rule, strokeOpacity: 1 }),
        axisX({
          label: null,
          ticks: Math.max(2, Math.floor(context.width / 90)),
          color: colors.soft,
          tickFormat: (date: Date) => monthText(date, lang),
        }),
        axisY({ label: null, tickSize: 0, tickFormat: said, color: colors.soft }),
        // Two values of one day have no order, so a line between them would be arbitrary.
        ...(single
          ? [line(drawn, { ...at, curve: 'step-after', stroke: colors.accent, strokeWidth: 2 })]
          : []),
        dot(drawn, { ...at, r: 3, fill: colors.accent }),
        caption(axes.value, TOP),
      ],
    },
  };
}

/** Returns the chart: a dot for each row, with the first column as x and the second as y. */
export function queryDots(
  points: readonly { x: number; y: number }[],
  axes: QueryAxes,
  context: ChartContext,
): Chart {
  const { lang } = context;
  const words = queryWords[lang];
  const said = (value: number): string => numberText(value, lang);
  const range = (values: readonly number[]): string =>
    words.range(
      said(values.reduce((a, b) => Math.min(a, b))),
      said(values.reduce((a, b) => Math.max(a, b))),
    );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const across = `${axes.of} ${range(xs)}`;
  const upwards = `${axes.value} ${range(ys)}`;
  return {
    title: words.title(axes.value, axes.of),
    description: words.dots(said(points.length), across, upwards),
    options: {
      ...frame(ys.map(said), context, 44),
      x: { type: 'linear', nice: true },
      y: { type: 'linear', nice: true },
      marks: [
        gridX({ stroke: colors.rule, strokeOpacity: 1 }),
        gridY({ stroke: colors.rule, strokeOpacity: 1 }),
        axisX({
          label: axes.of,
          labelArrow: 'none',
          labelAnchor: 'right',
          ticks: Math.max(2, Math.floor(context.width / 110)),
          tickFormat: said,
          color: colors.soft,
        }),
        axisY({ label: null, tickSize: 0, tickFormat: said, color: colors.soft }),
        ...(ys.some((y) => y < 0) ? [ruleY([0], { stroke: colors.soft })] : []),
        dot(points, { x: 'x', y: 'y', r: 3.5, fill: colors.accent, fillOpacity: 0.55 }),
        caption(axes.value, TOP),
      ],
    },
  };
}

function frame(labels: readonly string[], context: ChartContext, marginBottom = 28) {
  const widest = labels.reduce((most, label) => Math.max(most, textWidth(label)), 0);
  return {
    width: context.width,
    height: heightIn(context, 320),
    marginTop: TOP,
    marginRight: 24,
    marginBottom,
    marginLeft: Math.min(widest + 14, 110),
  };
}

/** The name of the numbers, in the top left corner. */
function caption(name: string, top: number): Markish {
  return text([name], {
    frameAnchor: 'top-left',
    textAnchor: 'start',
    lineAnchor: 'top',
    dy: 4 - top,
    fontSize: fontSize.normal,
    fill: colors.soft,
  });
}

function monthText(date: Date, lang: Lang): string {
  const options = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', options).format(date);
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** Returns the point with the largest (`sign` 1) or smallest (`sign` -1) value. */
function extreme<Point extends { value: number }>(points: readonly Point[], sign: 1 | -1): Point {
  return points.reduce((best, point) => (sign * (point.value - best.value) > 0 ? point : best));
}
