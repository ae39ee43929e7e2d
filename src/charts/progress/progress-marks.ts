/** The labelled parts of the progress chart: target and gap, joint inaugurations, the last point. */
import { dot, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import { isWide, type ChartContext } from '../chart.ts';
import { withRoom, type Box } from '../labels.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { pixelX, pixelY, toDate, type TimeFrame, type TimePoint } from './time-frame.ts';
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

interface Surroundings {
  frame: TimeFrame;
  headline: Headline;
  context: ChartContext;
}

const LABEL_DX = -4;
const LABEL_DY = -13;
/** Smaller batches are not labelled, because their numbers would displace those of the large ones. */
const LABELLED_FROM = 10;

interface Batch extends TimePoint {
  count: number;
  radius: number;
}

/** Returns joint inaugurations as points on the curve, larger for more MPPs, with the count if it fits. */
export function batchMarks(
  batches: readonly Pick<ViewRow<'batch_summary'>, 'date_last' | 'count'>[],
  surroundings: Surroundings,
  totalAt: (date: Date) => number,
): Markish[] {
  const joint = batches
    .filter(({ count }) => count > 1)
    .map(({ date_last, count }) => {
      const date = toDate(date_last);
      return { date, value: totalAt(date), count, radius: 1.5 + 0.75 * Math.sqrt(count) };
    });
  const at = { x: 'date', y: 'value' } as const;
  return [
    dot(joint, {
      ...at,
      r: 'radius',
      fill: colors.ground,
      stroke: colors.accent,
      strokeWidth: 1.5,
    }),
    text(labelled(joint, surroundings), {
      ...at,
      text: ({ count }: Batch) => `+${count}`,
      textAnchor: 'end',
      dx: LABEL_DX,
      dy: LABEL_DY,
      fill: colors.ink,
      fontWeight: 600,
    }),
  ];
}

/** Returns the batches whose counts fit; larger ones have priority. */
function labelled(joint: readonly Batch[], { frame, headline, context }: Surroundings): Batch[] {
  const wide = isWide(context);
  const candidates = joint
    .filter(({ count }) => count >= LABELLED_FROM)
    .toSorted((a, b) => b.count - a.count)
    .map((batch) => ({ batch, box: countBox(batch, frame) }));
  const x = pixelX(frame, toDate(DEADLINE));
  const reached = pixelY(frame, headline.reached_2024);
  const gap = { left: x - 2, right: wide ? x + 2 : frame.width, top: 0, bottom: reached };
  const dots = joint.map((batch) => dotBox(batch, frame));
  return withRoom(candidates, [gap, ...dots]).map(({ batch }) => batch);
}

/** Labels are above and to the left of their dots, where the curve is still low. */
function countBox(batch: Batch, frame: TimeFrame): Box {
  const middle = pixelY(frame, batch.value) + LABEL_DY;
  const right = pixelX(frame, batch.date) + LABEL_DX;
  const width = textWidth(`+${batch.count}`);
  return { left: right - width - 2, right: right + 2, top: middle - 7, bottom: middle + 5 };
}

function dotBox({ date, value, radius }: Batch, frame: TimeFrame): Box {
  const [x, y] = [pixelX(frame, date), pixelY(frame, value)];
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
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
