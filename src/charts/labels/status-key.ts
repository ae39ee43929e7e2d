/** Parts of bars by status, and the key above a coverage chart: a short bar and a word for each status. */
import { rect, type Markish } from '@observablehq/plot';
import type { Status } from '../../db/schema/views.ts';
import type { ChartContext } from '../chart.ts';
import { KEY_SIGN, keyEntries, keyEntriesHeight, keyEntryWords, type KeyEntry } from './key-row.ts';
import { statusOrder, statusStyles } from '../theme.ts';
import { chartWords } from '../words.ts';

/** Height of the key in pixels. */
export function keyHeight(context: ChartContext): number {
  return keyEntriesHeight(entries(context));
}

/** Returns the Plot marks of the key, from the top left corner, for a chart whose scales are pixels. */
export function statusKey(context: ChartContext): Markish[] {
  const all = entries(context);
  return [...all.flatMap(sign), keyEntryWords(all)];
}

/** The left and right end of a part of a bar, and the middle of the bar. */
interface BarPart {
  x1: number;
  x2: number;
  y: number;
}

/**
 * Returns the drawing of parts that have the status, of bars of the given thickness. `apart` is how many
 * pixels parts without an outline end early, to separate their colours.
 */
export function statusRects(
  status: Status,
  parts: readonly BarPart[],
  thickness: number,
  apart = 0,
): Markish[] {
  const { fill, stroke, thickness: share, half: lower } = statusStyles[status];
  const half = (thickness * share) / 2;
  const sides = { x1: 'x1', x2: 'x2', inset: stroke === 'none' ? apart : apart + 0.5 };
  const top = ({ y }: BarPart): number => y - half;
  const bottom = ({ y }: BarPart): number => y + half;
  const whole = rect(parts, { ...sides, y1: top, y2: bottom, fill, stroke });
  if (lower === undefined || parts.length === 0) return [whole];
  return [whole, rect(parts, { ...sides, y1: 'y', y2: bottom, insetTop: 0, fill: lower })];
}

function entries({ lang, width }: ChartContext): KeyEntry<Status>[] {
  return keyEntries(statusOrder, (status) => chartWords[lang].status[status], width);
}

function sign({ kind, x, y }: KeyEntry<Status>): Markish[] {
  return statusRects(kind, [{ x1: x, x2: x + KEY_SIGN.width, y }], KEY_SIGN.height);
}
