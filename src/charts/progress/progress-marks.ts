/** The labelled parts of the progress chart: target and gap, and the last point. */
import { dot, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import { isWide, type ChartContext } from '../chart.ts';
import { colors, fontSize } from '../theme.ts';
import { toDate, type TimePoint } from './time-frame.ts';
import { chartWords } from '../words.ts';

/** The last day of the year of the target. */
export const DEADLINE = '2024-12-31';

type Headline = Pick<ViewRow<'headline'>, 'target_2024' | 'reached_2024' | 'short_2024'>;

/** Returns the target as a line and a point at the end of 2024, and what was missing then. */
export function targetMarks(headline: Headline, context: ChartContext): Markish[] {
  const { target_2024: target, reached_2024: reached } = headline;
  const words = chartWords[context.lang].progress;
  const x = [toDate(DEADLINE)];
  return [
    ruleY([target], { stroke: colors.warn, strokeDasharray: '5,4' }),
    ruleX(x, { y1: reached, y2: target, stroke: colors.warn, strokeWidth: 1.5 }),
    dot([reached, target], { x: [...x, ...x], y: [reached, target], r: 3.5, fill: colors.warn }),
    text([words.targetLabel(formatNumber(target, context.lang))], {
      x,
      y: [target],
      textAnchor: 'end',
      dx: 4,
      dy: -14,
      fill: colors.warn,
      fontWeight: 600,
    }),
    shortMark(headline, context),
  ];
}

const GAP = 8;

/** What was missing, beside the line of the gap: on its left if it fits, else shortened on its right. */
function shortMark(
  { short_2024, reached_2024, target_2024 }: Headline,
  context: ChartContext,
): Markish {
  const words = chartWords[context.lang].progress;
  const short = words.short(formatNumber(short_2024, context.lang));
  const wide = isWide(context);
  return text([wide ? `${short}\n${words.endOf2024}` : short], {
    x: [toDate(DEADLINE)],
    y: [reached_2024 + (target_2024 - reached_2024) * (wide ? 0.5 : 0.75)],
    textAnchor: wide ? 'end' : 'start',
    dx: wide ? -GAP : GAP,
    lineHeight: 1.25,
    fill: colors.warn,
    stroke: colors.ground,
    fontWeight: 600,
  });
}

/** Returns the last official total with its date: right of the line together with the label of the list, or above it. */
export function lastMarks(
  last: TimePoint | undefined,
  listed: string,
  context: ChartContext,
): Markish[] {
  if (!last) return [];
  const { lang } = context;
  const total = formatNumber(last.value, lang);
  const date = formatShortDate(last.date.toISOString().slice(0, 10), lang);
  const wide = isWide(context);
  const at = { x: [last.date], y: [last.value] };
  const beside = { ...at, textAnchor: 'start', dx: wide ? 10 : -24 } as const;
  const strong = { fill: colors.accent, fontWeight: 700 };
  return [
    dot([last.value], { ...at, r: 4.5, fill: colors.accent, stroke: colors.ground }),
    ...(wide
      ? [
          text([`${total} · ${date}`], { ...beside, ...strong }),
          text([listed], { ...beside, fontSize: fontSize.small, dy: 18 }),
        ]
      : [
          text([total], { ...beside, ...strong, fontSize: fontSize.strong, dy: -32 }),
          text([date], { ...beside, fontSize: fontSize.small, dy: -17 }),
        ]),
  ];
}
