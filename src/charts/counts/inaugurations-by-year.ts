/** How many MPPs were inaugurated each year, alone or together with others. */
import { axisX, barY, dot, ruleY, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightIn, isWide, type Chart, type ChartContext } from '../chart.ts';
import type { BarColumns } from '../chart-places.ts';
import { keyPoint, keyWords } from '../progress/line-key.ts';
import { colors, fontSize } from '../theme.ts';
import { chartWords } from '../words.ts';

type YearRow = ViewRow<'inaugurations_by_year'>;

const HEIGHT = 300;
/** The gap between two bars as a fraction of their distance. */
const PADDING = 0.25;
const TOP = 24;
const BOTTOM = 44;
/** Without the numbers of events, which do not fit narrow bars. */
const NARROW_BOTTOM = 26;

interface YearBar {
  year: string;
  total: number;
  joint: number;
  single: number;
  events: number;
}

/** Returns the chart: a bar for each year in the order given, with its number of events below if there is space. */
export function inaugurationsByYear(rows: readonly YearRow[], context: ChartContext): Chart {
  const { lang } = context;
  const bars = rows.map(toYearBar);
  const wide = isWide(context);
  return {
    title: chartWords[lang].years.title,
    description: descriptionOf(bars, lang),
    places: placesOf(bars, context),
    options: {
      width: context.width,
      height: heightIn(context, HEIGHT),
      marginTop: TOP,
      marginBottom: wide ? BOTTOM : NARROW_BOTTOM,
      marginLeft: 0,
      marginRight: 0,
      x: { type: 'band', domain: bars.map(({ year }) => year), padding: PADDING },
      y: {
        type: 'linear',
        domain: [0, Math.max(1, ...bars.map(({ total }) => total))],
        axis: null,
      },
      marks: [
        ...barMarks(bars, lang),
        ruleY([0], { stroke: colors.soft }),
        axisX({
          label: null,
          tickSize: 0,
          tickPadding: 6,
          fontSize: fontSize.normal,
          color: colors.soft,
        }),
        ...(wide ? [eventCounts(bars, lang)] : []),
        ...keyMarks(lang),
      ],
    },
  };
}

/** The columns of the years: the band scale leaves a quarter of a step free at both ends. */
function placesOf(bars: readonly YearBar[], context: ChartContext): BarColumns {
  const height = heightIn(context, HEIGHT);
  const end = (PADDING * context.width) / (bars.length + PADDING) / 2;
  return {
    left: end,
    right: context.width - end,
    top: TOP,
    bottom: height - (isWide(context) ? BOTTOM : NARROW_BOTTOM),
    columns: bars.map(({ year }) => year),
  };
}

function toYearBar({ year, events, mpps, mpps_in_joint_events }: YearRow): YearBar {
  const joint = mpps_in_joint_events ?? 0;
  return { year: String(year), total: mpps, joint, single: mpps - joint, events };
}

function barMarks(bars: readonly YearBar[], lang: Lang): Markish[] {
  const parts = bars.flatMap(({ year, joint, total }) => [
    { year, from: 0, to: joint, joint: true },
    { year, from: joint, to: total, joint: false },
  ]);
  const drawn = parts.filter(({ from, to }) => to > from);
  const at = { x: 'year', y1: 'from', y2: 'to', insetTop: 1 } as const;
  const total = (bar: YearBar): string => formatNumber(bar.total, lang);
  return [
    barY(
      drawn.filter(({ joint }) => joint),
      { ...at, fill: colors.accent },
    ),
    barY(
      drawn.filter(({ joint }) => !joint),
      { ...at, fill: colors.tint, stroke: colors.accent },
    ),
    text(bars, {
      x: 'year',
      y: 'total',
      text: total,
      dy: -10,
      fill: colors.ink,
      fontWeight: 700,
      fontSize: fontSize.strong,
    }),
    ...splitMarks(bars, lang),
  ];
}

/** The two parts of a bar that has both, if they are tall enough for a number. */
function splitMarks(bars: readonly YearBar[], lang: Lang): Markish[] {
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const tall = (value: number): boolean => (value / most) * (HEIGHT - TOP - BOTTOM) >= 16;
  const split = bars.filter(({ joint, single }) => joint > 0 && single > 0);
  const number = (value: number): string => formatNumber(value, lang);
  return [
    text(
      split.filter(({ joint }) => tall(joint)),
      {
        x: 'year',
        y: ({ joint }: YearBar) => joint / 2,
        text: ({ joint }: YearBar) => number(joint),
        fill: colors.onAccent,
      },
    ),
    text(
      split.filter(({ single }) => tall(single)),
      {
        x: 'year',
        y: ({ joint, single }: YearBar) => joint + single / 2,
        text: ({ single }: YearBar) => number(single),
        fill: colors.ink,
      },
    ),
  ];
}

/** The number of events of each year. */
function eventCounts(bars: readonly YearBar[], lang: Lang): Markish {
  return text(bars, {
    x: 'year',
    frameAnchor: 'bottom',
    dy: 34,
    text: ({ events }: YearBar) => chartWords[lang].years.events(formatNumber(events, lang)),
    fill: colors.soft,
    fontSize: fontSize.small,
  });
}

function keyMarks(lang: Lang): Markish[] {
  const { joint, single } = chartWords[lang].years;
  const square = { symbol: 'square', r: 6, strokeWidth: 1 } as const;
  return [
    dot([0], { ...keyPoint(0), ...square, fill: colors.accent }),
    keyWords(0, joint),
    dot([1], { ...keyPoint(1), ...square, fill: colors.tint, stroke: colors.accent }),
    keyWords(1, single),
  ];
}

function descriptionOf(bars: readonly YearBar[], lang: Lang): string {
  const words = chartWords[lang].years;
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return chartWords[lang].noData;
  const number = (value: number): string => formatNumber(value, lang);
  const sum = bars.reduce((total, bar) => total + bar.total, 0);
  const years = bars.map(({ year, total, joint }) =>
    words.year(year, number(total), joint > 0 ? number(joint) : ''),
  );
  return [words.description(number(sum), first.year, last.year), `${years.join('; ')}.`].join(' ');
}
