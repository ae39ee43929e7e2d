/** How the number of covered regions of a selection grew: redrawn in the explorer on each filter. */
import { areaY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import { formatDate, formatNumber, formatPercent, formatShortDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { seriesMarks, steps } from './step-series.ts';
import { colors, textWidth } from '../theme.ts';
import {
  axisCaption,
  frameMarks,
  frameOptions,
  pixelX,
  plotArea,
  toDate,
  type TimeFrame,
} from './time-frame.ts';
import { chartWords } from '../words.ts';

/** What the chart of a selection's progress is drawn from. */
export interface SelectionProgress {
  /** A day `YYYY-MM-DD` on which selected regions became covered, in order; `covered` is cumulative. */
  rows: readonly { date: string; covered: number }[];
  /** How many regions are selected. */
  regions: number;
  /** First and last day of the axis: those of all data, so that filters do not move it. */
  from: string;
  to: string;
  /** The past day that is shown, where the line ends with a mark; null for the current state. */
  knownOn: string | null;
}

/** Space above the line of all regions for its label and that of the axis, in pixels. */
const TOP = 34;

/** The height of a value beside the axis, in pixels. */
const TICK_HEIGHT = 17;

/** Returns the chart of the selected regions that are covered, as steps towards all that are selected. */
export function explorerProgress(selection: SelectionProgress, context: ChartContext): Chart {
  const { lang } = context;
  const { regions, rows, knownOn } = selection;
  const { from, to } = axisOf(selection);
  const words = chartWords[lang].selection;
  const covered = rows.at(-1)?.covered ?? 0;
  const points = steps(
    rows.map((row) => ({ date: row.date, value: row.covered })),
    from,
    knownOn ?? to,
  );
  const label = formatNumber(covered, lang);
  const frame = frameOf(selection, label, context);
  return {
    title: words.title(label, formatNumber(regions, lang)),
    description: descriptionOf(selection, covered, lang),
    places: { ...plotArea(frame), from, to },
    options: {
      ...frameOptions(frame),
      marks: [
        areaY(points, { x: 'date', y1: 0, y2: 'value', curve: 'step-after', fill: colors.tint }),
        ...frameMarks(frame, {
          yTicks: ticks(regions, frame.height - frame.margins.top - frame.margins.bottom),
          yFormat: (value) => formatNumber(value, lang),
        }),
        axisCaption(frame, words.axis),
        ...wholeMarks(regions, lang),
        ...(knownOn === null ? [] : dayMarks(knownOn, 5 * covered < regions, frame, lang)),
        ...seriesMarks([{ points, label, main: true }], frame),
      ],
    },
  };
}

/** Returns the axis of the data, extended if the day is before or after it. */
function axisOf({ from, to, knownOn }: SelectionProgress): { from: string; to: string } {
  if (knownOn === null) return { from, to };
  return { from: knownOn < from ? knownOn : from, to: knownOn > to ? knownOn : to };
}

function frameOf(selection: SelectionProgress, label: string, context: ChartContext): TimeFrame {
  const { regions } = selection;
  const { from, to } = axisOf(selection);
  return {
    width: context.width,
    height: context.height ?? (isWide(context) ? 300 : 270),
    margins: { top: TOP, right: textWidth(label) + 18, bottom: 28, left: 34 },
    from: toDate(from),
    to: toDate(to),
    max: Math.max(regions, 1),
  };
}

/** The line of all selected regions, the most there can be. */
function wholeMarks(regions: number, lang: Lang): Markish[] {
  const label = chartWords[lang].selection.all(formatNumber(regions, lang));
  return [
    ruleY([Math.max(regions, 1)], { stroke: colors.soft, strokeDasharray: '5,4' }),
    text([label], {
      frameAnchor: 'top-right',
      lineAnchor: 'middle',
      dy: 10 - TOP,
      fill: colors.soft,
    }),
  ];
}

/**
 * The day that is shown, as a line with its date on the side where it fits, at the top or bottom,
 * whichever is farther from the end of the curve.
 */
function dayMarks(day: string, atTop: boolean, frame: TimeFrame, lang: Lang): Markish[] {
  const date = toDate(day);
  const label = formatShortDate(day, lang);
  const right = frame.width - frame.margins.right - pixelX(frame, date) > textWidth(label) + 12;
  return [
    ruleX([date], { stroke: colors.ink, strokeDasharray: '2,3' }),
    text([label], {
      x: [date],
      y: [atTop ? frame.max : 0],
      textAnchor: right ? 'start' : 'end',
      dx: right ? 6 : -6,
      dy: atTop ? 12 : -10,
      fill: colors.ink,
      fontWeight: 600,
    }),
  ];
}

/** Returns about four round values below the number of all regions: integers, none that touches it. */
function ticks(regions: number, height: number): number[] {
  const rough = Math.max(regions, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].find((factor) => factor * power >= rough)! * power);
  const count = Math.floor(((1 - TICK_HEIGHT / height) * regions) / step) + 1;
  return [...Array.from({ length: count }, (_, index) => index * step), Math.max(regions, 1)];
}

function descriptionOf(
  { regions, to, knownOn }: SelectionProgress,
  covered: number,
  lang: Lang,
): string {
  const words = chartWords[lang];
  if (regions === 0) return words.noData;
  const percent = formatPercent((100 * covered) / regions, lang);
  const count = words.coveredOf(formatNumber(covered, lang), formatNumber(regions, lang), percent);
  return words.selection.description(count, formatDate(knownOn ?? to, lang));
}
