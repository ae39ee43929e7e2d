/** Keys above a chart: signs with words, from left to right, on as many rows as the width requires. */
import { text, type Markish } from '@observablehq/plot';
import { colors, textWidth } from '../theme.ts';

const ROW = 20;
const BETWEEN = 16;

/** The sign before the words of an entry, in pixels. */
export const KEY_SIGN = { width: 18, height: 12, gap: 6 } as const;

/** One entry of a key: `x` is the left edge of its sign, `y` the middle of its row. */
export interface KeyEntry<Kind> {
  kind: Kind;
  label: string;
  x: number;
  y: number;
}

/** Returns the kinds in their order as entries, from the top left corner. */
export function keyEntries<Kind>(
  kinds: readonly Kind[],
  labelOf: (kind: Kind) => string,
  width: number,
): KeyEntry<Kind>[] {
  let x = 0;
  let row = 0;
  return kinds.map((kind) => {
    const label = labelOf(kind);
    const needed = KEY_SIGN.width + KEY_SIGN.gap + textWidth(label);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { kind, label, x: x + 1, y: row * ROW + ROW / 2 };
    x += needed + BETWEEN;
    return entry;
  });
}

/** Returns the height of a key in pixels. */
export function keyEntriesHeight(entries: readonly KeyEntry<unknown>[]): number {
  return Math.max(0, ...entries.map(({ y }) => y + ROW / 2));
}

/** Returns the words of the entries, for a chart whose scales are pixels. */
export function keyEntryWords(entries: readonly KeyEntry<unknown>[]): Markish {
  return text(entries, {
    x: ({ x }: KeyEntry<unknown>) => x + KEY_SIGN.width + KEY_SIGN.gap,
    y: 'y',
    text: 'label',
    textAnchor: 'start',
    fill: colors.soft,
  });
}
