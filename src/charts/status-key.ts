/** The key of the statuses above a coverage chart: a short bar and a word for each. */
import { rect, type Markish } from '@observablehq/plot';
import type { Status } from '../db/schema/views.ts';
import type { ChartContext } from './chart.ts';
import { KEY_SIGN, keyEntries, keyEntriesHeight, keyEntryWords, type KeyEntry } from './key-row.ts';
import { statusOrder, statusStyles } from './theme.ts';
import { chartWords } from './words.ts';

/** Height of the key in pixels. */
export function keyHeight(context: ChartContext): number {
  return keyEntriesHeight(entries(context));
}

/** Returns the Plot marks of the key, from the top left corner, for a chart whose scales are pixels. */
export function statusKey(context: ChartContext): Markish[] {
  const all = entries(context);
  return [...all.map(sign), keyEntryWords(all)];
}

function entries({ lang, width }: ChartContext): KeyEntry<Status>[] {
  return keyEntries(statusOrder, (status) => chartWords[lang].status[status], width);
}

function sign({ kind, x, y }: KeyEntry<Status>): Markish {
  const { fill, stroke, thickness } = statusStyles[kind];
  const half = (KEY_SIGN.height * thickness) / 2;
  const box = { x1: [x], x2: [x + KEY_SIGN.width], y1: [y - half], y2: [y + half] };
  return rect([kind], { ...box, fill, stroke, inset: stroke === 'none' ? 0 : 0.5 });
}
