/** How the agencies or the services of MPPs are distributed: MPPs by class, with the median. */
import { axisX, rectY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightIn, type Chart, type ChartContext } from '../chart.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { chartWords } from '../words.ts';

/** What can be counted at an MPP. */
export type Measure = 'agencies' | 'services';

type Class = ViewRow<'service_histogram'>;

/** The classes of one measure in ascending order, and the median of its figures. */
interface ServicesHistogramRows {
  measure: Measure;
  classes: readonly Class[];
  /** Undefined if no number is known. */
  median: number | null;
}

const HEIGHT = 280;
/** Space for the label of the median above the counts. */
const TOP = 44;
const BOTTOM = 46;
const SIDE = 12;

/** Returns the chart: a column for each class, and a line at the median with its value. */
export function servicesHistogram(rows: ServicesHistogramRows, context: ChartContext): Chart {
  const { lang, width } = context;
  const words = chartWords[lang].services;
  const { classes } = rows;
  const from = classes[0]?.class_from ?? 0;
  const to = (classes.at(-1)?.class_to ?? 0) + 1;
  return {
    title: words.title[rows.measure],
    description: descriptionOf(rows, lang),
    options: {
      width,
      height: heightIn(context, HEIGHT),
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: SIDE,
      marginRight: SIDE,
      x: { type: 'linear', domain: [from, to] },
      y: {
        type: 'linear',
        domain: [0, Math.max(1, ...classes.map(({ mpps_known }) => mpps_known))],
        axis: null,
      },
      marks: [
        columns(classes),
        ruleY([0], { stroke: colors.soft }),
        ...axisMarks(rows, [from, to], lang),
        ...(rows.median === null ? [] : medianMarks(rows.median, [from, to], context)),
        counts(classes, rows.median, lang),
      ],
    },
  };
}

function columns(classes: readonly Class[]): Markish {
  return rectY(classes, {
    x1: 'class_from',
    x2: ({ class_to }: Class) => class_to + 1,
    y: 'mpps_known',
    insetLeft: 1,
    insetRight: 1,
    fill: colors.tint,
    stroke: colors.accent,
  });
}

/** The number of MPPs on each column: in its middle, or in the middle of its wider part beside the median. */
function counts(classes: readonly Class[], median: number | null, lang: Lang): Markish {
  const middle = ({ class_from: from, class_to }: Class): number => {
    const to = class_to + 1;
    if (median === null || median <= from || median >= to) return (from + to) / 2;
    return (median + (median - from > to - median ? from : to)) / 2;
  };
  return text(classes, {
    x: middle,
    y: 'mpps_known',
    text: ({ mpps_known }: Class) => formatNumber(mpps_known, lang),
    dy: -9,
    fill: colors.ink,
    stroke: colors.ground,
    strokeWidth: 5,
    fontWeight: 700,
  });
}

function axisMarks(
  { measure, classes }: ServicesHistogramRows,
  [from, to]: readonly [number, number],
  lang: Lang,
): Markish[] {
  const bounds = [...classes.map(({ class_from }) => class_from), to];
  return [
    axisX(classes.length === 0 ? [] : bounds, {
      label: null,
      tickSize: 4,
      tickFormat: (bound: number) => formatNumber(bound, lang),
      fontSize: fontSize.small,
      color: colors.soft,
    }),
    text([(from + to) / 2], {
      x: (middle: number) => middle,
      frameAnchor: 'bottom',
      dy: 40,
      text: () => chartWords[lang].services.axis[measure],
      fill: colors.soft,
      fontSize: fontSize.small,
    }),
  ];
}

/** The line of the median, with its label on the side where it fits, or over the line if on none. */
function medianMarks(
  median: number,
  [from, to]: readonly [number, number],
  { lang, width }: ChartContext,
): Markish[] {
  const label = chartWords[lang].services.median(formatNumber(median, lang));
  const left = SIDE + ((median - from) / (to - from)) * (width - 2 * SIDE);
  // Bold letters of some systems are wider than the estimate.
  const room = width - left - 1.1 * textWidth(label);
  const side = room >= 6 || left < textWidth(label) ? 'start' : 'end';
  return [
    ruleX([median], {
      stroke: colors.warn,
      strokeWidth: 2,
      strokeDasharray: '5,3',
      insetTop: -(TOP - 8),
    }),
    text([median], {
      x: (value: number) => value,
      frameAnchor: 'top',
      dy: -(TOP - 14),
      dx: side === 'start' ? Math.min(6, room) : -6,
      textAnchor: side,
      text: () => label,
      fill: colors.ink,
      stroke: colors.ground,
      fontWeight: 700,
    }),
  ];
}

function descriptionOf({ measure, classes, median }: ServicesHistogramRows, lang: Lang): string {
  const words = chartWords[lang].services;
  if (median === null || classes.length === 0) return chartWords[lang].noData;
  const number = (value: number): string => formatNumber(value, lang);
  const mpps = classes.reduce((sum, { mpps_known }) => sum + mpps_known, 0);
  const each = classes.map(({ class_from, class_to, mpps_known }) =>
    words.class(number(class_from), number(class_to), number(mpps_known)),
  );
  return [words.all[measure](number(mpps), number(median)), `${each.join('; ')}.`].join(' ');
}
