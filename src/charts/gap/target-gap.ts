/** Every target that named a number, against what was reached by the end of its year. */
import { rect, ruleX, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { targetGapKey, targetGapKeyHeight } from './target-gap-key.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { chartWords, targetGapWords } from '../words.ts';

/** What the chart of targets is drawn from. */
export interface TargetGapRows {
  targets: readonly ViewRow<'target_outcomes'>[];
}

interface TargetBar {
  name: string;
  stated: string;
  outcome: string;
  target: number;
  /** Undefined if no official total is known by the end of the year. */
  reached: number | null;
}

interface Layout {
  left: number;
  right: number;
  top: number;
  rowHeight: number;
  /** Distances from the top of a row to the middle of its name, its bar and the line about its statement. */
  name: number;
  bar: number;
  stated: number;
  /** How far the lines of the axis extend above and below the middle of a bar. */
  reach: number;
  /** The value at the right end of the axis, which starts at 0. */
  max: number;
  rows: number;
}

const THICKNESS = 16;
/** In drawings narrower than this, in pixels, a row has only the year as its name. */
const NARROWEST = 340;
/** The height of a row, and the places in it. */
const ROWS = {
  wide: { rowHeight: 36, name: 11, bar: 18, stated: 26, reach: 18 },
  narrow: { rowHeight: 58, name: 9, bar: 27, stated: 44, reach: 10 },
  dense: { rowHeight: 47, name: 8, bar: 24.5, stated: 40.5, reach: 10 },
} as const;
const AXIS_HEIGHT = 22;
const GAP = 12;
const EVERY = 100;
/** Space for half of the first number of the axis. */
const AXIS_SIDE = 6;

/** Returns the chart of the targets in the order given, on one axis from 0: a bar for what was reached, then the gap. */
export function targetGap(rows: TargetGapRows, context: ChartContext): Chart {
  const bars = rows.targets.map((row) => toBar(row, context));
  const layout = layOut(bars, context);
  return {
    title: targetGapWords[context.lang].title,
    description: descriptionOf(rows.targets, context.lang),
    options: {
      width: context.width,
      height: bottomOf(layout) + AXIS_HEIGHT,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ...targetGapKey(context),
        ...axisMarks(layout, context.lang),
        ...barMarks(bars, layout),
        ...textMarks(bars, layout, context),
      ],
    },
  };
}

function toBar(row: ViewRow<'target_outcomes'>, { lang, width }: ChartContext): TargetBar {
  const year = String(row.year);
  return {
    name: width < NARROWEST ? year : targetGapWords[lang].target(year),
    stated: statedOf(row, lang),
    outcome: outcomeOf(row, lang),
    target: row.target,
    reached: row.reached,
  };
}

function statedOf(row: ViewRow<'target_outcomes'>, lang: Lang): string {
  const words = targetGapWords[lang];
  const date = formatShortDate(row.stated_on, lang);
  return row.target_measure === 'achieved' ? words.statedWhenReached(date) : words.stated(date);
}

function outcomeOf(row: ViewRow<'target_outcomes'>, lang: Lang): string {
  const { target, reached, target_measure: measure } = row;
  const words = targetGapWords[lang];
  const number = (value: number): string => formatNumber(value, lang);
  if (reached === null) return words.unknown(number(target));
  if (measure === 'achieved') return words.achieved(number(target));
  if (reached >= target) return words.met(number(reached), number(target));
  const short = measure === 'named' ? words.shortOfNamed : words.short;
  return short(number(reached), number(target), number(target - reached));
}

function layOut(bars: readonly TargetBar[], context: ChartContext): Layout {
  const wide = isWide(context);
  const widest = (words: string[], size?: number): number =>
    Math.max(0, ...words.map((word) => textWidth(word, size)));
  const names = Math.max(
    widest(bars.map(({ name }) => name)),
    widest(
      bars.map(({ stated }) => stated),
      fontSize.small,
    ),
  );
  const rows = wide ? ROWS.wide : context.dense ? ROWS.dense : ROWS.narrow;
  return {
    ...rows,
    left: wide ? names + GAP : AXIS_SIDE,
    right: context.width - 2 - (wide ? widest(bars.map(({ outcome }) => outcome)) + GAP : 0),
    top: targetGapKeyHeight(context) + 10,
    max: Math.max(1, ...bars.map(({ target, reached }) => Math.max(target, reached ?? 0))),
    rows: Math.max(bars.length, 1),
  };
}

function bottomOf({ top, rows, rowHeight }: Layout): number {
  return top + rows * rowHeight;
}

function pixels({ left, right, max }: Layout, value: number): number {
  return left + (value / max) * (right - left);
}

/** Lines at whole hundreds behind each bar, where there is no text, with their numbers below. */
function axisMarks(layout: Layout, lang: Lang): Markish[] {
  const ticks = Array.from({ length: Math.floor(layout.max / EVERY) + 1 }, (_, n) => n * EVERY);
  const lines = ticks.flatMap((tick) =>
    Array.from({ length: layout.rows }, (_, index) => {
      const middle = layout.top + index * layout.rowHeight + layout.bar;
      const { y1, y2 } = { y1: middle - layout.reach, y2: middle + layout.reach };
      return { x: pixels(layout, tick), y1, y2, zero: tick === 0 };
    }),
  );
  const at = { x: 'x', y1: 'y1', y2: 'y2' } as const;
  return [
    ruleX(
      lines.filter(({ zero }) => !zero),
      { ...at, stroke: colors.rule },
    ),
    ruleX(
      lines.filter(({ zero }) => zero),
      { ...at, stroke: colors.soft },
    ),
    text(ticks, {
      x: (tick: number) => pixels(layout, tick),
      y: () => bottomOf(layout) + 11,
      text: (tick: number) => formatNumber(tick, lang),
      fill: colors.soft,
      fontSize: fontSize.small,
    }),
  ];
}

function barMarks(bars: readonly TargetBar[], layout: Layout): Markish[] {
  const parts = bars.map(({ target, reached }, index) => {
    const middle = layout.top + index * layout.rowHeight + layout.bar;
    return {
      start: pixels(layout, 0),
      reached: pixels(layout, reached ?? 0),
      target: pixels(layout, target),
      y1: middle - THICKNESS / 2,
      y2: middle + THICKNESS / 2,
    };
  });
  const vertical = { y1: 'y1', y2: 'y2' } as const;
  return [
    rect(
      parts.filter(({ reached, target }) => reached < target),
      { ...vertical, x1: 'reached', x2: 'target', fill: colors.ground, stroke: colors.warn },
    ),
    rect(parts, { ...vertical, x1: 'start', x2: 'reached', fill: colors.accent }),
    ruleX(
      parts.map((part) => ({ ...part, y1: part.y1 - 4, y2: part.y2 + 4 })),
      { ...vertical, x: 'target', stroke: colors.ink, strokeWidth: 2.5 },
    ),
  ];
}

/** Names and outcomes on both sides of the bars, or at both ends of the line above them. */
function textMarks(bars: readonly TargetBar[], layout: Layout, context: ChartContext): Markish[] {
  const wide = isWide(context);
  const at = (from: number) => bars.map((_, index) => layout.top + index * layout.rowHeight + from);
  const nameX = wide ? layout.left - GAP : 2;
  const outcomeX = wide ? layout.right + GAP : layout.right;
  const strong = { fill: colors.ink, fontWeight: 600 } as const;
  const nameSide = wide ? 'end' : 'start';
  return [
    text(
      bars.map(({ name }) => name),
      { ...strong, x: bars.map(() => nameX), y: at(layout.name), textAnchor: nameSide },
    ),
    text(
      bars.map(({ stated }) => stated),
      {
        x: bars.map(() => nameX),
        y: at(layout.stated),
        textAnchor: nameSide,
        fill: colors.soft,
        fontSize: fontSize.small,
      },
    ),
    text(
      bars.map(({ outcome }) => outcome),
      {
        ...strong,
        x: bars.map(() => outcomeX),
        y: at(wide ? layout.bar : layout.name),
        textAnchor: wide ? 'start' : 'end',
        fontVariant: 'tabular-nums',
      },
    ),
  ];
}

function descriptionOf(rows: TargetGapRows['targets'], lang: Lang): string {
  if (rows.length === 0) return chartWords[lang].noData;
  const each = rows.map((row) =>
    targetGapWords[lang].each(String(row.year), statedOf(row, lang), outcomeOf(row, lang)),
  );
  return `${each.join('; ')}.`.replace(/^./, (first) => first.toUpperCase());
}
