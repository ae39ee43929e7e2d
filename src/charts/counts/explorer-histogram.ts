/** How many regions of a selection are in each class of a number: redrawn in the explorer. */
import { axisX, rectY, ruleY, text, type Markish } from '@observablehq/plot';
import { formatNumber, formatShortNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Chart, ChartContext } from '../chart.ts';
import {
  classText,
  histogramWords,
  type HistogramMeasure,
  type NumberClass,
} from './histogram-words.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { chartWords } from '../words.ts';

/** The classes in ascending order; the last one, without any end, has the regions with no known number. */
export interface HistogramRows {
  measure: HistogramMeasure;
  rows: readonly (NumberClass & { regions: number })[];
}

interface Column {
  /** The index of its class, which is one unit wide whatever range it has. */
  index: number;
  from: number;
  to: number | null;
  regions: number;
}

const HEIGHT = 210;
const MARGIN = { top: 20, bottom: 44, left: 6, right: 16 };
/** Height of the text of a count. */
const LINE = 13;

/** Returns the chart: a column of the same width for each class, with the count on top. */
export function explorerHistogram(histogram: HistogramRows, context: ChartContext): Chart {
  const { lang, width } = context;
  const columns = columnsOf(histogram);
  const height = context.height ?? HEIGHT;
  const most = Math.max(1, ...columns.map(({ regions }) => regions));
  const size = { width: (width - MARGIN.left - MARGIN.right) / Math.max(columns.length, 1), most };
  return {
    title: histogramWords[lang].title[histogram.measure],
    description: descriptionOf(histogram, columns, lang),
    places: {
      left: MARGIN.left,
      right: width - MARGIN.right,
      top: MARGIN.top,
      bottom: height - MARGIN.bottom,
    },
    options: {
      width,
      height,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      marginLeft: MARGIN.left,
      marginRight: MARGIN.right,
      x: { type: 'linear', domain: [0, Math.max(columns.length, 1)] },
      y: { type: 'linear', domain: [0, most], axis: null },
      marks: [
        columnMark(columns),
        ruleY([0], { stroke: colors.soft }),
        ...axisMarks(histogram.measure, columns, size.width, lang),
        countMark(columns, size, height - MARGIN.top - MARGIN.bottom, lang),
      ],
    },
  };
}

function columnsOf({ rows }: HistogramRows): Column[] {
  return rows.flatMap(({ from, to, regions }, index) =>
    from === null ? [] : [{ index, from, to, regions }],
  );
}

function columnMark(columns: readonly Column[]): Markish {
  return rectY(
    columns.filter(({ regions }) => regions > 0),
    {
      x1: 'index',
      x2: ({ index }: Column) => index + 1,
      y: 'regions',
      insetLeft: 1,
      insetRight: 1,
      fill: colors.tint,
      stroke: colors.accent,
    },
  );
}

/** The bounds of the classes, as many as fit, always with the first and the last. */
function axisMarks(
  measure: HistogramMeasure,
  columns: readonly Column[],
  columnWidth: number,
  lang: Lang,
): Markish[] {
  const label = ({ from, to }: Column): string =>
    `${to === null ? '≥ ' : ''}${formatShortNumber(from, lang)}`;
  const labels = columns.map(label);
  const shown = labelledIndexes(labels, columnWidth);
  return [
    axisX(shown, {
      label: null,
      tickSize: 4,
      tickFormat: (index: number) => labels[index] ?? '',
      fontSize: fontSize.small,
      color: colors.soft,
    }),
    text([histogramWords[lang].axis[measure]], {
      frameAnchor: 'bottom',
      dy: 38,
      fill: colors.soft,
      fontSize: fontSize.small,
    }),
  ];
}

/** Every index, or every second, third … so that the last is labelled and no two labels touch. */
function labelledIndexes(labels: readonly string[], columnWidth: number): number[] {
  const last = labels.length - 1;
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, fontSize.small)));
  const steps = labels.map((_, step) => step).filter((step) => step > 0 && last % step === 0);
  const step = steps.find((one) => one * columnWidth >= widest) ?? Math.max(last, 1);
  return labels.map((_, index) => index).filter((index) => index % step === 0);
}

/** The counts on the columns; one that would touch that of a higher neighbour is left out. */
function countMark(
  columns: readonly Column[],
  size: { width: number; most: number },
  plotHeight: number,
  lang: Lang,
): Markish {
  const above = ({ regions }: Column): number => (plotHeight * regions) / size.most;
  const words = ({ regions }: Column): string => formatNumber(regions, lang);
  const touch = (a: Column, b: Column): boolean => {
    const needed = (textWidth(words(a), fontSize.small) + textWidth(words(b), fontSize.small)) / 2;
    const across = Math.abs(a.index - b.index) * size.width < needed;
    return across && Math.abs(above(a) - above(b)) < LINE;
  };
  const shown: Column[] = [];
  for (const column of columns.toSorted((a, b) => b.regions - a.regions)) {
    if (column.regions > 0 && !shown.some((other) => touch(column, other))) shown.push(column);
  }
  return text(shown, {
    x: ({ index }: Column) => index + 0.5,
    y: 'regions',
    text: words,
    dy: -8,
    fill: colors.ink,
    fontSize: fontSize.small,
    fontWeight: 700,
  });
}

function descriptionOf({ rows }: HistogramRows, columns: readonly Column[], lang: Lang): string {
  const words = histogramWords[lang];
  const unknown = rows.find(({ from, to }) => from === null && to === null)?.regions ?? 0;
  const filled = columns.filter(({ regions }) => regions > 0);
  if (filled.length === 0 && unknown === 0) return chartWords[lang].noData;
  const each = filled.map((one) =>
    words.class(classText(one, lang), formatNumber(one.regions, lang)),
  );
  return [
    ...(each.length > 0 ? [`${each.join('; ')}.`] : []),
    ...(unknown > 0 ? [words.unknown(formatNumber(unknown, lang))] : []),
  ].join(' ');
}
