/** Bars that split the regions of a province or island group by status: drawn by both coverage charts. */
import { text, type Markish } from '@observablehq/plot';
import type { Status } from '../../db/schema/views.ts';
import { isWide, type ChartContext, type ChartOptions } from '../chart.ts';
import type { BarRows } from '../chart-places.ts';
import { coveredText, type CoverageBar } from './coverage-bar.ts';
import { keyHeight, statusKey, statusRects } from '../labels/status-key.ts';
import { colors, fontSize, statusOrder, textWidth } from '../theme.ts';

interface BarStyle {
  /** Thickness of a bar in pixels. */
  thickness: number;
  /** Text at the end of a bar. */
  label: (bar: CoverageBar) => string;
  /** A line of text below a bar, if the chart has one. */
  below?: (bar: CoverageBar) => string;
}

interface Layout {
  /** Whether names are on the left and labels on the right of the bars, not above them. */
  beside: boolean;
  /** How far names and labels are from the ends of the bars. */
  away: number;
  /** Size of the letters of names and labels. */
  letters: number;
  /** Left and right end of the bars. */
  left: number;
  right: number;
  /** Top of the first row, below the key. */
  top: number;
  rowHeight: number;
  /** How much of it is empty below. */
  gap: number;
  /** Bars per column, and the distance between the left edges of two columns. */
  rows: number;
  columnWidth: number;
  /** From the top of a row to the middle of its name, of its bar and of the text below. */
  name: number;
  bar: number;
  below: number;
}

const GAP = 10;
const NAME_HEIGHT = { usual: 19, dense: 17 };
const BELOW_HEIGHT = { usual: 16, dense: 14 };
/** The empty space below a row with a text below its bar. */
const BELOW_GAP = { usual: 14, dense: 4 };
const MARGIN = 2;
/** The gap between two columns, and the least length of a bar in one. */
const COLUMN = { gap: 28, bar: 70 };
/** Two columns of an image with large letters: the gaps beside bars and between them, the least row and bar. */
const CROWDED = { gap: 6, column: 14, row: 16, bar: 36 };
const LABEL_WEIGHT = 600;
/** How many pixels a part ends before the next one. */
const APART = 0.5;

/**
 * Returns the drawing of the bars in the order given, all of one length for 100%: on wide drawings
 * names are on the left and labels on the right, else both on a line above each bar. If they would
 * exceed a set height, they are split into as many columns as fit.
 */
export function coverageBars(
  bars: readonly CoverageBar[],
  style: BarStyle,
  context: ChartContext,
): ChartOptions {
  const layout = layOut(bars, style, context);
  const height = layout.top + Math.max(layout.rows, 1) * layout.rowHeight;
  return {
    width: context.width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...statusKey(context),
      ...statusOrder.flatMap((status) => segments(bars, status, layout, style.thickness)),
      ...names(bars, style, layout),
      ...(style.below ? [texts(bars.map(style.below), layout, context.width)] : []),
    ],
  };
}

/** Returns the rows in which bars with a key can be chosen; none if no bar has one. Single column only. */
export function barPlaces(
  bars: readonly CoverageBar[],
  style: BarStyle,
  context: ChartContext,
): { places?: BarRows } {
  const rows = bars.flatMap((bar) =>
    bar.key === undefined
      ? []
      : [{ key: bar.key, label: `${bar.name}: ${coveredText(bar, context.lang)}` }],
  );
  if (rows.length === 0) return {};
  const { top, rowHeight: height, left, right, bar, gap } = layOut(bars, style, context);
  const { thickness } = style;
  const offsets = { top: top - gap / 2, bar: bar - thickness / 2 + gap / 2 };
  return { places: { ...offsets, height, left, right, thickness, rows } };
}

function layOut(bars: readonly CoverageBar[], style: BarStyle, context: ChartContext): Layout {
  const low = isCrowded(bars, style, context) ? crowded(bars, style, context) : undefined;
  if (low) return low;
  const wide = isWide(context);
  const widest = (words: string[]): number => Math.max(0, ...words.map((word) => textWidth(word)));
  const before = wide ? widest(bars.map(({ name }) => name)) + GAP : 0;
  const after = wide ? widest(bars.map(style.label)) + GAP : 0;
  const lines = context.dense ? 'dense' : 'usual';
  const above = wide ? 0 : NAME_HEIGHT[lines];
  const below = style.below ? BELOW_HEIGHT[lines] : 0;
  const bar = above + style.thickness / 2;
  const top = keyHeight(context) + 12;
  const gap = style.below ? BELOW_GAP[lines] : wide ? 8 : 7;
  const rowHeight = above + style.thickness + below + gap;
  const least = before + COLUMN.bar + after;
  const single = style.below !== undefined || context.dense === true;
  const columns = single ? 1 : columnsFor(bars.length * rowHeight, top, least, context);
  const columnWidth = (context.width + COLUMN.gap) / columns;
  return {
    beside: wide,
    away: wide ? GAP : 0,
    letters: fontSize.normal,
    left: MARGIN + before,
    right: columnWidth - COLUMN.gap - MARGIN - after,
    top,
    rowHeight,
    gap,
    rows: Math.ceil(bars.length / columns),
    columnWidth,
    name: wide ? bar : above / 2 - 1,
    bar,
    below: above + style.thickness + below / 2 + 2,
  };
}

/** Whether an image with large letters lacks the height for names above the bars of one column. */
function isCrowded(bars: readonly CoverageBar[], style: BarStyle, context: ChartContext): boolean {
  const row = NAME_HEIGHT.dense + style.thickness + 7;
  const needed = keyHeight(context) + 12 + bars.length * row;
  return context.dense === true && !style.below && needed > (context.height ?? Infinity);
}

/** Two columns of low rows with small names beside short bars; undefined if the bars were too short. */
function crowded(
  bars: readonly CoverageBar[],
  style: BarStyle,
  context: ChartContext,
): Layout | undefined {
  const { width, height = 0, widthOf = textWidth } = context;
  const letters = fontSize.least;
  const widest = (words: readonly string[], weight: number): number =>
    Math.max(...words.map((word) => widthOf(word, letters, weight))) + CROWDED.gap;
  const rows = Math.ceil(bars.length / 2);
  const names = bars.map(({ name }) => name);
  const [first, second] = [names.slice(0, rows), names.slice(rows)].map((own) => widest(own, 400));
  const after = widest(bars.map(style.label), LABEL_WEIGHT);
  const length = (width - CROWDED.column - first! - second!) / 2 - MARGIN - after;
  if (length < CROWDED.bar) return undefined;
  const top = keyHeight(context) + 12;
  const rowHeight = Math.max(CROWDED.row, (height - top) / rows);
  const left = MARGIN + first!;
  return {
    beside: true,
    away: CROWDED.gap,
    letters,
    left,
    right: left + length,
    top,
    rowHeight,
    gap: rowHeight - style.thickness,
    rows,
    columnWidth: length + after + CROWDED.column + second!,
    name: rowHeight / 2,
    bar: rowHeight / 2,
    below: rowHeight,
  };
}

/** Returns how many columns the height requires, limited to those of the least width that fit. */
function columnsFor(
  length: number,
  top: number,
  least: number,
  { width, height }: ChartContext,
): number {
  if (height === undefined) return 1;
  const needed = Math.ceil(length / Math.max(1, height - top));
  const room = Math.floor((width + COLUMN.gap) / (least + COLUMN.gap));
  return Math.max(1, Math.min(needed, room));
}

/** Returns the left edge of a bar's column and the top of its row. */
function originOf(
  { top, rowHeight, rows, columnWidth }: Layout,
  index: number,
): {
  x: number;
  y: number;
} {
  const column = Math.floor(index / Math.max(1, rows));
  return { x: column * columnWidth, y: top + (index - column * rows) * rowHeight };
}

/** The parts of all bars of one status. */
function segments(
  bars: readonly CoverageBar[],
  status: Status,
  layout: Layout,
  thickness: number,
): Markish[] {
  const before = statusOrder.slice(0, statusOrder.indexOf(status));
  const parts = bars.flatMap((bar, index) => {
    if (bar.counts[status] === 0) return [];
    const pixels = (layout.right - layout.left) / bar.regions;
    const { x, y } = originOf(layout, index);
    const sum = before.reduce((total, other) => total + bar.counts[other], 0);
    const start = x + layout.left + pixels * sum;
    return [{ x1: start, x2: start + pixels * bar.counts[status], y: y + layout.bar }];
  });
  return statusRects(status, parts, thickness, APART);
}

/** Names and labels: on both sides of the bars, or at both ends of the line above. */
function names(bars: readonly CoverageBar[], style: BarStyle, layout: Layout): Markish[] {
  const { beside, away, letters, left, right } = layout;
  const origins = bars.map((_, index) => originOf(layout, index));
  const y = origins.map((origin) => origin.y + layout.name);
  const size = letters === fontSize.normal ? {} : { fontSize: letters };
  return [
    text(
      bars.map(({ name }) => name),
      {
        x: origins.map(({ x }) => x + left - away),
        y,
        textAnchor: beside ? 'end' : 'start',
        fill: colors.ink,
        ...size,
      },
    ),
    text(bars.map(style.label), {
      x: origins.map(({ x }) => x + right + away),
      y,
      textAnchor: beside ? 'start' : 'end',
      fill: colors.ink,
      fontWeight: LABEL_WEIGHT,
      fontVariant: 'tabular-nums',
      ...size,
    }),
  ];
}

/** Lines below the bars, in the least size where the longest would not fit in the small one. */
function texts(lines: readonly string[], layout: Layout, width: number): Markish {
  const origins = lines.map((_, index) => originOf(layout, index));
  const fit = lines.every(
    (line, index) => origins[index]!.x + layout.left + textWidth(line, fontSize.small) <= width,
  );
  return text(lines, {
    x: origins.map(({ x }) => x + layout.left),
    y: origins.map(({ y }) => y + layout.below),
    textAnchor: 'start',
    fill: colors.soft,
    fontSize: fit ? fontSize.small : fontSize.least,
  });
}
