/** Bars that split the regions of a place by status: the drawing both coverage charts share. */
import { rect, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Status } from '../db/views.ts';
import { isWide, type ChartContext } from './chart.ts';
import type { CoverageBar } from './coverage-bar.ts';
import { keyHeight, statusKey } from './status-key.ts';
import { colors, fontSize, statusOrder, statusStyles, textWidth } from './theme.ts';

interface BarStyle {
  /** Thickness of a bar in pixels. */
  thickness: number;
  /** Text at the end of a bar. */
  label: (bar: CoverageBar) => string;
  /** A line of text below a bar, where the chart has one. */
  below?: (bar: CoverageBar) => string;
}

interface Layout {
  /** Where the bars start and end. */
  left: number;
  right: number;
  /** Where the first row starts, below the key. */
  top: number;
  rowHeight: number;
  /** From the top of a row to the middle of its name, of its bar and of the text below. */
  name: number;
  bar: number;
  below: number;
}

const GAP = 10;
const NAME_HEIGHT = 19;
const BELOW_HEIGHT = 16;
const MARGIN = 2;

/**
 * The drawing of the bars in the order given, all of one length for 100 %: with room, names on the
 * left and labels on the right; else both on a line above each bar.
 */
export function coverageBars(
  bars: readonly CoverageBar[],
  style: BarStyle,
  context: ChartContext,
): PlotOptions {
  const layout = layOut(bars, style, context);
  const height = layout.top + Math.max(bars.length, 1) * layout.rowHeight;
  return {
    width: context.width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...statusKey(context),
      ...statusOrder.map((status) => segments(bars, status, layout, style.thickness)),
      ...names(bars, style, layout, context),
      ...(style.below ? [texts(bars, style.below, layout)] : []),
    ],
  };
}

function layOut(bars: readonly CoverageBar[], style: BarStyle, context: ChartContext): Layout {
  const wide = isWide(context);
  const widest = (words: string[]): number => Math.max(0, ...words.map((word) => textWidth(word)));
  const above = wide ? 0 : NAME_HEIGHT;
  const below = style.below ? BELOW_HEIGHT : 0;
  const bar = above + style.thickness / 2;
  return {
    left: MARGIN + (wide ? widest(bars.map(({ name }) => name)) + GAP : 0),
    right: context.width - MARGIN - (wide ? widest(bars.map(style.label)) + GAP : 0),
    top: keyHeight(context) + 12,
    rowHeight: above + style.thickness + below + (style.below ? 14 : wide ? 8 : 7),
    name: wide ? bar : above / 2 - 1,
    bar,
    below: above + style.thickness + below / 2 + 2,
  };
}

function rowTop({ top, rowHeight }: Layout, index: number): number {
  return top + index * rowHeight;
}

/** The parts of all bars that have one status. Each ends half a pixel early to part the colours. */
function segments(
  bars: readonly CoverageBar[],
  status: Status,
  layout: Layout,
  thickness: number,
): Markish {
  const { fill, stroke, thickness: part } = statusStyles[status];
  const before = statusOrder.slice(0, statusOrder.indexOf(status));
  const parts = bars.flatMap((bar, index) => {
    if (bar.counts[status] === 0) return [];
    const pixels = (layout.right - layout.left) / bar.regions;
    const start = layout.left + pixels * before.reduce((sum, other) => sum + bar.counts[other], 0);
    const middle = rowTop(layout, index) + layout.bar;
    const half = (thickness * part) / 2;
    return [
      { x1: start, x2: start + pixels * bar.counts[status], y1: middle - half, y2: middle + half },
    ];
  });
  const inset = stroke === 'none' ? 0.5 : 1;
  return rect(parts, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill, stroke, inset });
}

/** Names and labels: on the two sides of the bars, or at the two ends of the line above. */
function names(
  bars: readonly CoverageBar[],
  style: BarStyle,
  layout: Layout,
  context: ChartContext,
): Markish[] {
  const wide = isWide(context);
  const y = bars.map((_, index) => rowTop(layout, index) + layout.name);
  const nameX = wide ? layout.left - GAP : layout.left;
  const labelX = wide ? layout.right + GAP : layout.right;
  return [
    text(
      bars.map(({ name }) => name),
      {
        x: bars.map(() => nameX),
        y,
        textAnchor: wide ? 'end' : 'start',
        fill: colors.ink,
      },
    ),
    text(bars.map(style.label), {
      x: bars.map(() => labelX),
      y,
      textAnchor: wide ? 'start' : 'end',
      fill: colors.ink,
      fontWeight: 600,
      fontVariant: 'tabular-nums',
    }),
  ];
}

function texts(
  bars: readonly CoverageBar[],
  words: (bar: CoverageBar) => string,
  layout: Layout,
): Markish {
  return text(bars.map(words), {
    x: bars.map(() => layout.left),
    y: bars.map((_, index) => rowTop(layout, index) + layout.below),
    textAnchor: 'start',
    fill: colors.soft,
    fontSize: fontSize.small,
  });
}
