/** The official total since 2017 compared with the 2024 target, with inaugurations and milestones. */
import { areaY, line } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import {
  milestoneMargin,
  milestoneMarks,
  progressMilestones,
  type MilestoneRow,
  type NumberedMilestone,
} from './milestones.ts';
import { progressKey } from './progress-key.ts';
import { incrementStrip, STRIP_HEIGHT } from './increment-strip.ts';
import { DEADLINE, lastMarks, targetMarks } from './progress-marks.ts';
import { colors } from '../theme.ts';
import {
  axisCaption,
  changes,
  frameMarks,
  frameOptions,
  timeArea,
  toDate,
  type TimeFrame,
  type TimePoint,
} from './time-frame.ts';
import { chartWords } from '../words.ts';

export { progressMilestones } from './milestones.ts';

/** The least height in pixels at which its key and labels fit. */
const LOWEST = 280;

/** What the progress chart is drawn from. */
export interface ProgressRows {
  progress: readonly ViewRow<'progress_by_date'>[];
  headline: ViewRow<'headline'>;
  batches: readonly ViewRow<'batch_summary'>[];
  /**
   * All milestones; the chart numbers those that `progressMilestones` returns. Empty if no list
   * beside the chart explains the numbers.
   */
  milestones: readonly MilestoneRow[];
}

/** Returns the chart of the official total as a line that ends at its last known date, and the target for 2024. */
export function progress(rows: ProgressRows, context: ChartContext): Chart {
  const { lang } = context;
  const words = chartWords[lang].progress;
  const milestones = progressMilestones(rows.milestones);
  const frame = frameOf(rows, milestones, context);
  const points = officialPoints(rows.progress);
  const totalAt = (date: Date): number =>
    points.findLast((point) => point.date <= date)?.value ?? 0;
  const listed = words.listed(formatNumber(rows.headline.listed, lang));
  const steps = { x: 'date', curve: 'step-after' } as const;
  return {
    title: titleOf(rows, lang),
    description: descriptionOf(rows, lang),
    places: timeArea(frame),
    options: {
      ...frameOptions(frame),
      marks: [
        areaY(points, { ...steps, y1: 0, y2: 'value', fill: colors.tint }),
        ...frameMarks(frame, {
          yTicks: ticks(frame.max),
          yFormat: (value) => formatNumber(value, lang),
        }),
        axisCaption(frame, words.axis),
        ...milestoneMarks(frame, milestones, totalAt),
        line(listedPoints(rows.progress), { ...steps, y: 'value', stroke: colors.ink }),
        line(points, { ...steps, y: 'value', stroke: colors.accent, strokeWidth: 3 }),
        ...targetMarks(rows.headline, context),
        ...incrementStrip(rows.batches, frame, lang),
        ...lastMarks(points.at(-1), listed, context),
        ...progressKey(isWide(context) ? words.key.listed : listed, milestones.length > 0, lang),
      ],
    },
  };
}

function frameOf(
  rows: ProgressRows,
  milestones: readonly NumberedMilestone[],
  context: ChartContext,
): TimeFrame {
  const wide = isWide(context);
  const days = rows.progress.map(({ date }) => date);
  const frame: TimeFrame = {
    width: context.width,
    height: 0,
    margins: { top: 30, right: wide ? 144 : 62, bottom: 0, left: 32 },
    from: toDate(days[0] ?? '2017-01-01'),
    to: toDate([DEADLINE, ...days].sort().at(-1)!),
    max: rows.headline.target_2024,
  };
  const above = milestoneMargin(frame, milestones);
  const bottom = above + STRIP_HEIGHT;
  const height = Math.min((wide ? 350 : 320) + above, context.height ?? Infinity);
  return { ...frame, margins: { ...frame.margins, bottom }, height: Math.max(height, LOWEST) };
}

/** Whole hundreds and the target itself, without a hundred whose label would touch the target's. */
function ticks(target: number): number[] {
  const hundreds = Array.from({ length: Math.ceil(target / 100) }, (_, index) => index * 100);
  return [...hundreds.filter((hundred) => target - hundred >= 40), target];
}

/** The official total on the days on which a new one was stated. */
function officialPoints(rows: ProgressRows['progress']): TimePoint[] {
  return changes(
    rows
      .filter(({ date, official_as_of }) => date === official_as_of)
      .map(({ date, official_total }) => ({ date: toDate(date), value: official_total ?? 0 })),
  );
}

function listedPoints(rows: ProgressRows['progress']): TimePoint[] {
  return changes(rows.map(({ date, listed }) => ({ date: toDate(date), value: listed })));
}

interface Statement {
  total: string;
  date: string;
}

/** Returns the first and the last official total in words. */
function statements({ progress: rows }: ProgressRows, lang: Lang): Statement[] {
  const stated = rows.flatMap(({ official_as_of: day, official_total: total }) =>
    day === null || total === null
      ? []
      : [{ total: formatNumber(total, lang), date: formatDate(day, lang) }],
  );
  return stated.length === 0 ? [] : [stated[0]!, stated.at(-1)!];
}

function titleOf(rows: ProgressRows, lang: Lang): string {
  const words = chartWords[lang];
  const last = statements(rows, lang).at(-1);
  const target = formatNumber(rows.headline.target_2024, lang);
  return last ? words.progress.title(last.total, last.date, target) : words.noData;
}

function descriptionOf(rows: ProgressRows, lang: Lang): string {
  const words = chartWords[lang].progress;
  const [first, last] = statements(rows, lang);
  if (!first || !last) return chartWords[lang].noData;
  const { target_2024, reached_2024, reached_2024_as_of, short_2024, listed } = rows.headline;
  const number = (value: number): string => formatNumber(value, lang);
  const largest = rows.batches.toSorted((a, b) => b.count - a.count)[0];
  return [
    words.rise(first.total, first.date, last.total, last.date),
    words.target(
      number(target_2024),
      number(reached_2024),
      formatDate(reached_2024_as_of, lang),
      number(short_2024),
    ),
    ...(largest ? [words.largest(number(largest.count), formatDate(largest.date, lang))] : []),
    words.list(number(listed)),
  ].join(' ');
}
