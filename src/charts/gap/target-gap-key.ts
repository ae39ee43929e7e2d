/** The key above the chart of targets: what was reached, the gap, the target. */
import { rect, ruleX, type Markish } from '@observablehq/plot';
import type { ChartContext } from '../chart.ts';
import {
  KEY_SIGN,
  keyEntries,
  keyEntriesHeight,
  keyEntryWords,
  type KeyEntry,
} from '../labels/key-row.ts';
import { targetGapWords } from '../words.ts';
import { colors } from '../theme.ts';

type Kind = 'reached' | 'short' | 'target';

/** Height of the key in pixels. */
export function targetGapKeyHeight(context: ChartContext): number {
  return keyEntriesHeight(entries(context));
}

/** Returns the Plot marks of the key, from the top left corner, for a chart whose scales are pixels. */
export function targetGapKey(context: ChartContext): Markish[] {
  const all = entries(context);
  return [...all.map(sign), keyEntryWords(all)];
}

function entries({ lang, width }: ChartContext): KeyEntry<Kind>[] {
  const kinds = ['reached', 'short', 'target'] as const;
  return keyEntries(kinds, (kind) => targetGapWords[lang].key[kind], width);
}

function sign({ kind, x, y }: KeyEntry<Kind>): Markish {
  const [y1, y2] = [[y - KEY_SIGN.height / 2], [y + KEY_SIGN.height / 2]];
  if (kind === 'target') {
    const middle = [x + KEY_SIGN.width / 2];
    return ruleX(middle, { x: middle, y1, y2, stroke: colors.ink, strokeWidth: 2.5 });
  }
  const fill = kind === 'reached' ? colors.accent : colors.ground;
  const stroke = kind === 'reached' ? 'none' : colors.warn;
  return rect([kind], { x1: [x], x2: [x + KEY_SIGN.width], y1, y2, fill, stroke });
}
