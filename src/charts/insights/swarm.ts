/** Every value as a dot: one swarm for each group, all on one axis. */
import { dot, ruleX, type Markish } from '@observablehq/plot';
import { ticks } from 'd3-array';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { colors, textWidth } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions, type Label, type Scale } from './pixels.ts';

/** A group of values; a value with a label is named beside its dot. */
interface SwarmRow {
  name: string;
  values: readonly { value: number; label?: string }[];
}

/** The swarms of a chart and its words, in the language of the reader. */
export interface Swarms {
  title: string;
  description: string;
  axis: string;
  rows: readonly SwarmRow[];
  tick: (value: number) => string;
  /** Distance between two ticks of the axis; by default chosen for the values. */
  every?: number;
  /** A value that is marked by a line through all swarms, with its words. */
  line?: { value: number; label: string };
}

interface Placed {
  x: number;
  offset: number;
  label?: string;
}

const RADIUS = 3.5;
const NAME = 20;
const TOP = 26;
const AXIS = 24;

/** Returns the chart of the groups in the order given. */
export function swarm(spec: Swarms, context: ChartContext): Chart {
  const values = spec.rows.flatMap((row) => row.values.map(({ value }) => value));
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)];
  const x = linear([least, most], [8, context.width - 13]);
  const top = TOP + (spec.line ? 18 : 0);
  const heights = spec.rows.map((row) => layersOf(row, x));
  const room = ((context.height ?? Infinity) - top - AXIS) / Math.max(1, spec.rows.length);
  let below = top;
  const placed = spec.rows.map((row, index) => {
    const layers = heights[index]!;
    const span = 2 * Math.max(1, ...layers.map(({ offset }) => Math.abs(offset))) + 2 * RADIUS;
    const height = Math.max(16, Math.min(span + 12, room - NAME));
    const middle = below + NAME + height / 2;
    below += NAME + height;
    return {
      name: row.name,
      layers,
      middle,
      top: middle - height / 2 - NAME / 2,
      squeeze: Math.min(1, (height - 6) / span),
    };
  });
  const every = spec.every;
  const marks = every
    ? ticks(Math.ceil(least / every), Math.floor(most / every), 8)
        .filter(Number.isInteger)
        .map((tick) => tick * every)
    : ticks(least, most, isWide(context) ? 7 : 4);
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(context.width, below + AXIS, [
      labelMark([{ x: 2, y: 10, text: spec.axis }]),
      ...columnLines(
        marks.map((tick) => ({ x: x(tick), text: spec.tick(tick) })),
        { top, bottom: below },
      ),
      ...lineMarks(spec, x, { top, bottom: below }, context),
      ...placed.flatMap((row) => rowMarks(row, context.width)),
    ]),
  };
}

/** Places every dot at the smallest distance from the middle at which it touches no other. */
function layersOf({ values }: SwarmRow, x: Scale): Placed[] {
  const placed: Placed[] = [];
  const step = 2 * RADIUS + 0.5;
  for (const { value, label } of values.toSorted((a, b) => a.value - b.value)) {
    const at = x(value);
    const near = placed.filter((other) => at - other.x < step);
    let layer = 0;
    while (near.some((other) => Math.hypot(at - other.x, offsetOf(layer) - other.offset) < step))
      layer += 1;
    placed.push({ x: at, offset: offsetOf(layer), ...(label !== undefined && { label }) });
  }
  return placed;
}

/** 0, then alternately above and below, half a dot further each time. */
function offsetOf(layer: number): number {
  const distance = Math.ceil(layer / 2) * RADIUS;
  return layer % 2 === 0 ? distance : -distance;
}

function lineMarks(
  { line }: Swarms,
  x: Scale,
  { top, bottom }: { top: number; bottom: number },
  { width }: ChartContext,
): Markish[] {
  if (!line) return [];
  const at = x(line.value);
  const atEnd = at + textWidth(line.label) + 6 > width;
  return [
    ruleX([at], { y1: top - 6, y2: bottom, stroke: colors.ink, strokeWidth: 1.5 }),
    labelMark([{ x: atEnd ? at - 4 : at + 4, y: top - 8, text: line.label }], {
      anchor: atEnd ? 'end' : 'start',
      fill: colors.ink,
      weight: 600,
    }),
  ];
}

interface Row {
  name: string;
  layers: readonly Placed[];
  middle: number;
  top: number;
  squeeze: number;
}

function rowMarks({ name, layers, middle, top, squeeze }: Row, width: number): Markish[] {
  const y = ({ offset }: Placed): number => middle + offset * squeeze;
  const edged = { fill: colors.ink, edged: true } as const;
  const labels = layers
    .filter(({ label }) => label !== undefined)
    .map((one) => ({ x: one.x + 8, y: y(one), text: one.label! }));
  const fits = ({ x, text }: Label): boolean => x + textWidth(text) < width;
  // Where there is no room beside the dot, the label is on the line of the name, which has no dots.
  const above = labels.filter((label) => !fits(label));
  return [
    dot(layers, {
      x: 'x',
      y,
      r: RADIUS,
      fill: colors.accent,
      stroke: colors.ground,
      strokeWidth: 0.5,
    }),
    labelMark([{ x: 2, y: top, text: name }], { ...edged, weight: 600 }),
    labelMark(
      above.map((label) => ({ ...label, x: width - 2, y: top })),
      { ...edged, anchor: 'end' },
    ),
    labelMark(labels.filter(fits), edged),
  ];
}
