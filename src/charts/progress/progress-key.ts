/** The key of the progress chart. */
import { dot, text, type Markish } from '@observablehq/plot';
import type { Lang } from '../../i18n/lang.ts';
import { keyLine, keyPoint, keyWords } from './line-key.ts';
import { colors, fontSize } from '../theme.ts';
import { chartWords } from '../words.ts';

/**
 * Returns the Plot marks of the key, one line for each sign of the chart: both curves and
 * any numbered milestones. `listed` is the label of the thin curve.
 */
export function progressKey(listed: string, withMilestones: boolean, lang: Lang): Markish[] {
  const { key } = chartWords[lang].progress;
  return [
    keyLine(0, colors.accent, 3),
    keyWords(0, key.official),
    keyLine(1, colors.ink, 1),
    keyWords(1, listed),
    ...(withMilestones ? milestoneKey(key.milestone) : []),
  ];
}

function milestoneKey(words: string): Markish[] {
  return [
    dot([3], { ...keyPoint(2), r: 8, fill: colors.ground, stroke: colors.soft }),
    text(['n'], {
      ...keyPoint(2),
      lineAnchor: 'middle',
      textAnchor: 'middle',
      fill: colors.ink,
      fontSize: fontSize.small,
      fontStyle: 'italic',
    }),
    keyWords(2, words),
  ];
}
