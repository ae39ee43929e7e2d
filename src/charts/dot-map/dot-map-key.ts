/** The key above the dot map: a sign for each status, and three sizes with their populations. */
import { text, type Markish, type RenderFunction } from '@observablehq/plot';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartContext } from '../chart.ts';
import { DISC, dotRadius, drawDot } from './dot-map-dots.ts';
import { svgElement } from '../svg-element.ts';
import { colors, statusOrder, textWidth } from '../theme.ts';
import { chartWords, dotMapWords } from '../words.ts';
import type { Status } from '../../db/schema/views.ts';

/** The populations whose size is shown. */
const POPULATIONS = [100_000, 1_000_000, 5_000_000];
const SIGN_RADIUS = 5.5;
const ROW = 22;
const AFTER_SIGN = 6;
const BETWEEN = 14;

interface Entry {
  label: string;
  /** The sign before the label; none if the label is the first of a row. */
  sign?: { status: Status; radius: number };
}

interface PlacedEntry extends Entry {
  x: number;
  y: number;
}

/** Returns the Plot marks of the key, from the top left corner, and its height in pixels. */
export function dotMapKey(context: ChartContext): { marks: Markish[]; height: number } {
  const statuses = flow(statusEntries(context.lang), context.width, 0);
  const sizes = flow(sizeEntries(context), context.width, statuses.at(-1)!.y + ROW / 2);
  const entries = [...statuses, ...sizes];
  const words = text(entries, {
    x: (entry: PlacedEntry) => entry.x + signWidth(entry),
    y: 'y',
    text: 'label',
    textAnchor: 'start',
    fill: colors.soft,
  });
  return { marks: [signs(entries), words], height: entries.at(-1)!.y + ROW / 2 };
}

function statusEntries(lang: Lang): Entry[] {
  return statusOrder.map((status) => {
    const label = chartWords[lang].status[status];
    return { label, sign: { status, radius: SIGN_RADIUS } };
  });
}

/** Writes a population in words, because "100.000" and "1.000.000" side by side are easily confused. */
function sizeEntries(context: ChartContext): Entry[] {
  const { lang } = context;
  const locale = lang === 'id' ? 'id-ID' : 'en-GB';
  const people = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
  const sizes = POPULATIONS.map((population) => ({
    label: people.format(population),
    sign: { status: 'none' as const, radius: dotRadius(population, context) },
  }));
  return [{ label: dotMapWords[lang].population }, ...sizes];
}

/** Lays the entries out from left to right, on as many rows as the width requires, from `top` down. */
function flow(entries: readonly Entry[], width: number, top: number): PlacedEntry[] {
  let x = 1;
  let row = 0;
  return entries.map((entry) => {
    const needed = signWidth(entry) + textWidth(entry.label);
    if (x > 1 && x + needed > width) [x, row] = [1, row + 1];
    const placed = { ...entry, x, y: top + row * ROW + ROW / 2 };
    x += needed + BETWEEN;
    return placed;
  });
}

function signWidth({ sign }: Entry): number {
  return sign ? 2 * sign.radius + AFTER_SIGN : 0;
}

function signs(entries: readonly PlacedEntry[]): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const group = svgElement(document, 'g', DISC);
    for (const { x, y, sign } of entries) {
      if (sign) group.append(drawDot(document, { x: x + sign.radius, y, ...sign }));
    }
    return group;
  };
}
