/** How many agencies or services an MPP had, at the dates for which a source states the number. */
import { dot, line, text, type Markish } from '@observablehq/plot';
import { lastDay } from '../../data/partial-date.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { withRoom, type Box } from '../labels/labels.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import {
  axisCaption,
  frameMarks,
  frameOptions,
  pixelX,
  pixelY,
  toDate,
  type TimeFrame,
} from '../progress/time-frame.ts';
import { chartWords } from '../words.ts';

/** A number of agencies or services with its date. */
export interface ObservationPoint {
  /** As precise as it is known (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); drawn at the last day it can mean. */
  date: string;
  value: number;
}

/** What the chart of one measure of one MPP is drawn from. */
export interface ObservationRows {
  measure: 'agencies' | 'services';
  /** The region of the MPP. */
  name: string;
  /** Numbers that are comparable with each other, oldest first. */
  series: readonly ObservationPoint[];
}

interface Placed extends ObservationPoint {
  day: Date;
}

/** Returns the chart: a dot for each number. A dashed line joins them, because nothing is known of the time between. */
export function observationsChart(rows: ObservationRows, context: ChartContext): Chart {
  const { lang } = context;
  const words = chartWords[lang].observations;
  const points = rows.series.map((point) => ({ ...point, day: toDate(lastDay(point.date)) }));
  const yTicks = ticks(Math.max(1, ...points.map(({ value }) => value)));
  const frame = frameOf(points, yTicks.at(-1)!, context);
  return {
    title: words.title[rows.measure](rows.name),
    description: descriptionOf(rows, lang),
    options: {
      ...frameOptions(frame),
      marks: [
        ...frameMarks(frame, { yTicks, yFormat: (value) => formatNumber(value, lang) }),
        axisCaption(frame, words.axis[rows.measure]),
        line(points, {
          x: 'day',
          y: 'value',
          stroke: colors.soft,
          strokeWidth: 1.5,
          strokeDasharray: '4 4',
        }),
        dot(points, { x: 'day', y: 'value', r: 4.5, fill: colors.accent, stroke: colors.ground }),
        labelsOf(points, frame, lang),
      ],
    },
  };
}

/** Returns whole years around the dates, so that both ends of even a single year are labelled. */
function frameOf(points: readonly Placed[], max: number, { width }: ChartContext): TimeFrame {
  const years = points.map(({ day }) => day.getUTCFullYear());
  const [first, last] = [years[0] ?? 2017, years.at(-1) ?? 2017];
  return {
    width,
    height: 210,
    margins: { top: 46, right: 26, bottom: 28, left: 38 },
    from: toDate(`${first - 1}-12-31`),
    to: toDate(`${last + 1}-01-01`),
    max,
  };
}

/** Returns round numbers from 0 to the first that is not below `most`, in two to five steps. */
function ticks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = Math.max(
    1,
    [0.2, 0.5, 1, 2].map((n) => n * power).find((n) => n * 4 >= most)!,
  );
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, n) => n * step);
}

/** The numbers above their dots; if not all fit, newer ones have priority. */
function labelsOf(points: readonly Placed[], frame: TimeFrame, lang: Lang): Markish {
  const labelled = withRoom(
    points
      .map((point) => ({ ...point, box: boxOf(point, frame, formatNumber(point.value, lang)) }))
      .toReversed(),
    [],
  );
  return text(labelled, {
    x: 'day',
    y: 'value',
    dy: -13,
    text: ({ value }: Placed) => formatNumber(value, lang),
    fill: colors.ink,
    stroke: colors.ground,
    fontWeight: 700,
    fontSize: fontSize.normal,
  });
}

function boxOf({ day, value }: Placed, frame: TimeFrame, label: string): Box {
  const [x, y] = [pixelX(frame, day), pixelY(frame, value) - 13];
  const half = textWidth(label) / 2;
  return { left: x - half, right: x + half, top: y - 7, bottom: y + 7 };
}

function descriptionOf({ measure, name, series }: ObservationRows, lang: Lang): string {
  if (series.length === 0) return chartWords[lang].noData;
  const figures = series.map(
    ({ date, value }) => `${formatNumber(value, lang)} (${formatShortDate(date, lang)})`,
  );
  return chartWords[lang].observations.description[measure](name, figures.join('; '));
}
