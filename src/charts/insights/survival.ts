/** The share of several groups that reached an event, by years since their start, above a table of those still waiting. */
import { line, ruleY, type Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import { heightIn, type Chart, type ChartContext } from '../chart.ts';
import { colors, textWidth } from '../theme.ts';
import { columnLines, labelMark, linear, pixelOptions, rowLines, spread } from './pixels.ts';

/** A group: its steps in years and percent, and how many of it still wait at each whole year. */
interface SurvivalGroup {
  name: string;
  /** The text at the end of its line. */
  label: string;
  main: boolean;
  steps: readonly { years: number; percent: number }[];
  waiting: readonly number[];
}

/** The groups of a chart and its words, in the language of the reader. */
export interface Survival {
  title: string;
  description: string;
  axis: string;
  /** What the numbers below the axis are. */
  table: string;
  /** The words below the axis of years. */
  years: string;
  groups: readonly SurvivalGroup[];
}

const TOP = 40;
const ROW = 18;
const LEAST_LEFT = 40;
/** The least bottom of the lines; in a lower image the whole chart is drawn smaller. */
const LOWEST = TOP + 130;

/** Returns the chart; the years on its axis are as many as the tables of the groups have. */
export function survival(spec: Survival, context: ChartContext): Chart {
  const { width, lang } = context;
  const { groups } = spec;
  const last = Math.max(1, ...groups.map(({ waiting }) => waiting.length - 1));
  const after = Math.max(0, ...groups.map(({ label }) => textWidth(label))) + 12;
  // The names of the table are beside the first column, which is below the first year.
  const left = Math.max(LEAST_LEFT, ...groups.map(({ name }) => textWidth(name) + 18));
  const below = 46 + ROW * (groups.length + 1);
  const bottom = Math.max(heightIn(context, 290 + below) - below, LOWEST);
  const x = linear([0, last], [left, width - after]);
  const y = linear([0, 100], [bottom, TOP]);
  const years = Array.from({ length: last + 1 }, (_, year) => year);
  const grid = [0, 25, 50, 75, 100].map((tick) => ({ y: y(tick), text: formatNumber(tick, lang) }));
  return {
    title: spec.title,
    description: spec.description,
    options: pixelOptions(width, bottom + below, [
      labelMark([{ x: 2, y: 14, text: spec.axis }]),
      ...rowLines(grid, { left, right: x(last) }),
      ruleY([bottom], { x1: left, x2: x(last), stroke: colors.soft }),
      ...columnLines(
        years.map((year) => ({ x: x(year), text: formatNumber(year, lang) })),
        { top: bottom, bottom },
      ),
      labelMark([{ x: width - 2, y: bottom + 30, text: spec.years }], { anchor: 'end' }),
      ...lineMarks(groups, x, y, bottom),
      ...tableMarks(spec, x, bottom + 50, lang),
    ]),
  };
}

function lineMarks(
  groups: readonly SurvivalGroup[],
  x: (years: number) => number,
  y: (percent: number) => number,
  bottom: number,
): Markish[] {
  const drawn = groups
    .filter(({ steps }) => steps.length > 0)
    .map((group) => ({
      ...group,
      places: group.steps.map((step) => ({ x: x(step.years), y: y(step.percent) })),
    }));
  const ends = spread(
    drawn.map(({ places }) => places.at(-1)!.y),
    16,
    bottom - 4,
  );
  return drawn.flatMap(({ places, main, label }, index) => {
    const stroke = main ? colors.accent : colors.soft;
    const curve = 'step-after' as const;
    const last = Math.max(...drawn.map((one) => one.places.at(-1)!.x));
    return [
      line(places, { x: 'x', y: 'y', curve, stroke, strokeWidth: main ? 3 : 1.5 }),
      labelMark([{ x: last + 8, y: ends[index]!, text: label }], {
        fill: stroke,
        weight: main ? 700 : 400,
      }),
    ];
  });
}

/** How many still wait at each year: a row for each group, under the years of the axis. */
function tableMarks(
  { table, groups }: Survival,
  x: (years: number) => number,
  top: number,
  lang: ChartContext['lang'],
): Markish[] {
  const y = (index: number): number => top + (index + 1) * ROW;
  const cells = groups.flatMap(({ waiting }, index) =>
    waiting.map((count, year) => ({ x: x(year), y: y(index), text: formatNumber(count, lang) })),
  );
  const names = groups.map(({ name }, index) => ({ x: 2, y: y(index), text: name }));
  return [
    labelMark([{ x: 2, y: top, text: table }], { weight: 600, fill: colors.ink }),
    labelMark(names),
    labelMark(cells, { anchor: 'middle', fill: colors.ink }),
  ];
}
