/** Lines of a share over years, in one panel or in small multiples with the same axes. */
import { dot, line, ruleY, type Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions, rowLines, spread } from './pixels.ts';

/** One line with the text at its end. */
export interface YearSeries {
  label: string;
  /** Whether the panel is about this line. */
  main: boolean;
  points: readonly { year: number; percent: number }[];
}

/** The panels of a chart and its words, in the language of the reader. */
export interface YearLines {
  title: string;
  description: string;
  axis: string;
  panels: readonly { name: string; series: readonly YearSeries[] }[];
}

interface Panel {
  left: number;
  right: number;
  top: number;
  bottom: number;
  years: [number, number];
}

const HEIGHT = { wide: 300, narrow: 220 };
const ABOVE = 44;
const BELOW = 26;
const LEFT = 34;
const GAP = 28;

/** Returns the chart: a line for each series from 0 to 100 percent, its name and last value at its end. */
export function yearLines(rows: YearLines, context: ChartContext): Chart {
  const panels = layOut(rows, context);
  const height = panels.at(-1)?.bottom ?? HEIGHT.narrow;
  return {
    title: rows.title,
    description: rows.description,
    options: pixelOptions(
      context.width,
      height + BELOW,
      rows.panels.flatMap((panel, index) =>
        panelMarks(panel, rows.axis, panels[index]!, context.lang),
      ),
    ),
  };
}

function layOut({ panels }: YearLines, context: ChartContext): Panel[] {
  const beside = isWide(context) && panels.length > 1;
  const labels = panels.flatMap(({ series }) => series.map(({ label }) => textWidth(label)));
  const after = Math.max(0, ...labels) + 12;
  const each = beside ? (context.width - GAP * (panels.length - 1)) / panels.length : context.width;
  const room = (context.height ?? Infinity) / (beside ? 1 : panels.length);
  const tall = Math.max(130, Math.min(HEIGHT[isWide(context) ? 'wide' : 'narrow'], room - BELOW));
  const years = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return panels.map((_, index) => {
    const left = beside ? index * (each + GAP) : 0;
    const top = beside ? 0 : index * (tall + BELOW);
    return {
      left: left + LEFT,
      right: left + each - after,
      top: top + ABOVE,
      bottom: top + tall,
      years: [Math.min(...years), Math.max(...years)],
    };
  });
}

function panelMarks(
  { name, series }: YearLines['panels'][number],
  axis: string,
  panel: Panel,
  lang: Lang,
): Markish[] {
  const { left, right, top, bottom, years } = panel;
  const x = linear(years, [left, right]);
  const y = linear([0, 100], [bottom, top]);
  const step = Math.max(1, Math.ceil(40 / Math.abs(x(years[0] + 1) - x(years[0]) || 40)));
  const shown = Array.from({ length: years[1] - years[0] + 1 }, (_, n) => years[0] + n).filter(
    (year) => (years[1] - year) % step === 0,
  );
  const grid = [0, 25, 50, 75, 100].map((tick) => ({ y: y(tick), text: formatNumber(tick, lang) }));
  return [
    ...(name === ''
      ? []
      : [
          labelMark([{ x: left - LEFT + 2, y: top - 34, text: name }], {
            weight: 700,
            fill: colors.ink,
            size: fontSize.strong,
          }),
        ]),
    labelMark([{ x: left - LEFT + 2, y: top - 15, text: axis }]),
    ...rowLines(grid, { left, right }),
    ruleY([bottom], { x1: left, x2: right, stroke: colors.soft }),
    ...columnLines(
      shown.map((year) => ({ x: x(year), text: String(year) })),
      { top: bottom, bottom },
    ),
    ...seriesMarks(series, x, y, bottom),
  ];
}

function seriesMarks(
  series: readonly YearSeries[],
  x: (year: number) => number,
  y: (percent: number) => number,
  bottom: number,
): Markish[] {
  const drawn = series
    .filter(({ points }) => points.length > 0)
    .map(({ points, ...one }) => ({
      ...one,
      places: points.map(({ year, percent }) => ({ x: x(year), y: y(percent) })),
    }));
  const heights = spread(
    drawn.map(({ places }) => places.at(-1)!.y),
    17,
    bottom - 4,
  );
  return drawn.flatMap(({ places, main, label }, index) => {
    const stroke = main ? colors.accent : colors.soft;
    const end = places.at(-1)!;
    return [
      line(places, { x: 'x', y: 'y', stroke, strokeWidth: main ? 3 : 1.75 }),
      dot(places, { x: 'x', y: 'y', r: main ? 3.5 : 2.5, fill: stroke }),
      labelMark([{ x: end.x + 9, y: heights[index]!, text: label }], {
        fill: main ? colors.accent : colors.soft,
        weight: main ? 700 : 400,
      }),
    ];
  });
}
