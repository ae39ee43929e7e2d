/** Rows of dots on one axis from 0: one value a row, or several joined by a line. */
import { dot, ruleY, type Markish } from '@observablehq/plot';
import { ticks } from 'd3-array';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import {
  KEY_SIGN,
  keyEntries,
  keyEntriesHeight,
  keyEntryWords,
  type KeyEntry,
} from '../labels/key-row.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions } from './pixels.ts';

/** How a dot is drawn: filled, hollow, or a hollow square. Shapes differ so that no colour is needed. */
type DotKind = 'filled' | 'hollow' | 'square';

/** A row: its name, its dots, and the text at its right end. */
export interface DotRow {
  name: string;
  dots: readonly { kind: DotKind; value: number }[];
  text: string;
}

/** The rows of a chart and its words, in the language of the reader. */
export interface DotRows {
  title: string;
  description: string;
  /** The words of the key, in the order in which it lists them. */
  key: readonly { kind: DotKind; label: string }[];
  rows: readonly DotRow[];
  /** How a number of the axis is written. */
  tick: (value: number) => string;
  /** The highest value of the axis; by default the largest of the rows. */
  max?: number;
  /** Whether rows are low, with names beside the dots on a phone too if they are short. */
  dense?: boolean;
}

interface Layout {
  left: number;
  right: number;
  top: number;
  row: number;
  /** From the top of a row to the middle of its dots and of its name. */
  middle: number;
  name: number;
  /** Size of the letters of names and texts. */
  letters: number;
}

const AXIS = 24;
const GAP = 12;
const RADIUS = 5;
/** The least heights of a row, with names beside the dots and above them. */
const LEAST = { beside: 15, above: 30 };
/** The largest share of the width of a crowded image that names take. */
const MOST_NAMES = 0.55;

/** Returns the chart of the rows in the order given. */
export function dotRows(spec: DotRows, context: ChartContext): Chart {
  const { width } = context;
  const layout = layOut(spec, context);
  const bottom = layout.top + spec.rows.length * layout.row;
  const values = spec.rows.flatMap(({ dots }) => dots.map(({ value }) => value));
  const max = spec.max ?? Math.max(1, ...values);
  const x = linear([0, max], [layout.left, layout.right]);
  const axis = ticks(0, max, isWide(context) ? 6 : 4).map((tick) => ({
    x: x(tick),
    text: spec.tick(tick),
  }));
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(width, bottom + AXIS, [
      ...keyMarks(spec, context),
      ...columnLines(axis, { top: layout.top - 4, bottom }),
      ...spec.rows.flatMap((row, index) => rowMarks(row, index, layout, x)),
      ...nameMarks(spec, layout, context),
    ]),
  };
}

function layOut(spec: DotRows, context: ChartContext): Layout {
  const wide = isBeside(spec, context);
  const letters = wide && isCrowded(spec, context) ? fontSize.least : fontSize.normal;
  const before = wide ? namesWidth(spec, context, letters) + GAP : 14;
  const after = wide ? Math.max(0, ...spec.rows.map(({ text }) => textWidth(text))) + GAP : 14;
  const top = topOf(spec, context);
  const usual = spec.dense ? (wide ? 20 : 36) : wide ? 26 : 42;
  const room = ((context.height ?? Infinity) - top - AXIS) / Math.max(1, spec.rows.length);
  const row = Math.max(wide ? LEAST.beside : LEAST.above, Math.min(usual, room));
  return {
    left: before,
    right: context.width - after,
    top,
    row,
    middle: wide ? row / 2 : row - 12,
    name: wide ? row / 2 : Math.max(8, row - 29),
    letters,
  };
}

/** The top of the first row, below the key. */
function topOf(spec: DotRows, context: ChartContext): number {
  return keyEntriesHeight(entriesOf(spec, context)) + 12;
}

/** Whether names and texts are beside the dots, not above them. */
function isBeside(spec: DotRows, context: ChartContext): boolean {
  if (isWide(context)) return true;
  if (isCrowded(spec, context))
    return namesWidth(spec, context, fontSize.least) < MOST_NAMES * context.width;
  return (
    spec.dense === true && spec.rows.every(({ name }) => textWidth(name) < 0.3 * context.width)
  );
}

/** Whether an image with large letters lacks the height for names above the dots. */
function isCrowded(spec: DotRows, context: ChartContext): boolean {
  const needed = topOf(spec, context) + spec.rows.length * LEAST.above + AXIS;
  return context.dense === true && needed > (context.height ?? Infinity);
}

function namesWidth({ rows }: DotRows, context: ChartContext, size: number): number {
  const widthOf = context.widthOf ?? textWidth;
  return Math.max(0, ...rows.map(({ name }) => widthOf(name, size, 400)));
}

function entriesOf({ key }: DotRows, { width }: ChartContext): KeyEntry<DotKind>[] {
  const labels = new Map(key.map(({ kind, label }) => [kind, label]));
  return keyEntries([...labels.keys()], (kind) => labels.get(kind) ?? '', width);
}

function keyMarks(spec: DotRows, context: ChartContext): Markish[] {
  const entries = entriesOf(spec, context);
  const signs = entries.map(({ kind, x, y }) => dotMark(kind, [{ x: x + KEY_SIGN.width / 2, y }]));
  return [...signs, keyEntryWords(entries)];
}

function dotMark(kind: DotKind, places: readonly { x: number; y: number }[]): Markish {
  const filled = kind === 'filled';
  return dot(places, {
    x: 'x',
    y: 'y',
    r: kind === 'square' ? RADIUS + 1 : RADIUS,
    symbol: kind === 'square' ? 'square' : 'circle',
    fill: filled ? colors.accent : colors.ground,
    stroke: filled ? colors.ground : kind === 'square' ? colors.warn : colors.accent,
    strokeWidth: filled ? 1 : 2,
  });
}

function rowMarks(
  { dots }: DotRow,
  index: number,
  { top, row, middle }: Layout,
  x: (value: number) => number,
): Markish[] {
  const y = top + index * row + middle;
  const places = dots.map(({ kind, value }) => ({ kind, x: x(value), y }));
  const ends = places.map((place) => place.x);
  const joined = places.length > 1;
  return [
    ruleY(places.length > 0 ? [y] : [], {
      x1: joined ? Math.min(...ends) : x(0),
      x2: Math.max(0, ...ends),
      stroke: joined ? colors.soft : colors.rule,
      strokeWidth: joined ? 2 : 1.5,
    }),
    // The filled dot is drawn last, because it is the one that the row is about.
    ...(['square', 'hollow', 'filled'] as const).map((kind) =>
      dotMark(
        kind,
        places.filter((place) => place.kind === kind),
      ),
    ),
  ];
}

function nameMarks(spec: DotRows, layout: Layout, context: ChartContext): Markish[] {
  const { rows } = spec;
  const { letters: size } = layout;
  const wide = isBeside(spec, context);
  const y = (index: number): number => layout.top + index * layout.row + layout.name;
  const names = rows.map(({ name }, index) => ({
    x: wide ? layout.left - GAP : 2,
    y: y(index),
    text: name,
  }));
  const texts = rows.map(({ text }, index) => ({
    x: wide ? layout.right + GAP : context.width - 2,
    y: y(index),
    text,
  }));
  return [
    labelMark(names, { anchor: wide ? 'end' : 'start', fill: colors.ink, size }),
    labelMark(texts, { anchor: wide ? 'start' : 'end', fill: colors.ink, weight: 600, size }),
  ];
}
