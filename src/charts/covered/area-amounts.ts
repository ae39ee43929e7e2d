/** How many regions, regions without an MPP found, or people each province or island group has: bars of one scale. */
import { rect, text, type Markish } from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import { inLang } from '../../i18n/lang.ts';
import type { Chart, ChartContext } from '../chart.ts';
import type { BarRows } from '../chart-places.ts';
import { colors } from '../theme.ts';
import { chartWords } from '../words.ts';

/** What the bars measure. */
export type Amount = 'without' | 'regions' | 'people';

/** An area with its amounts. */
export interface AreaAmount {
  key: string;
  name_id: string;
  name_en: string;
  regions: number;
  /** Regions in which no MPP was found. */
  without: number;
  population: number;
}

const values: Readonly<Record<Amount, (row: AreaAmount) => number>> = {
  without: ({ without }) => without,
  regions: ({ regions }) => regions,
  people: ({ population }) => population,
};

/** From the top of a row: the middle of its words, the top of its bar; and the top of the first row. */
const ROW = { height: 36, words: 9, bar: 19, thickness: 10, top: 28 };
const MARGIN = 2;

/** Returns the bars in descending order of the amount, each with its name and number above it. */
export function areaAmounts(
  rows: readonly AreaAmount[],
  amount: Amount,
  context: ChartContext,
): Chart {
  const { lang, width } = context;
  const words = chartWords[lang].amounts[amount];
  const value = values[amount];
  const shown = rows.toSorted((a, b) => value(b) - value(a));
  const most = Math.max(1, ...shown.map(value));
  const label = (row: AreaAmount): string => formatNumber(value(row), lang);
  const named = shown.map((row) => `${inLang(row, 'name', lang)}: ${label(row)}`);
  const end = (row: AreaAmount): number => MARGIN + ((width - 2 * MARGIN) * value(row)) / most;
  return {
    title: words,
    description: named.length === 0 ? chartWords[lang].noData : `${named.join('; ')}.`,
    places: placesOf(shown, named, width),
    options: {
      width,
      height: ROW.top + shown.length * ROW.height,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ...barMarks(shown, end),
        ...rowTexts(
          shown.map((row) => inLang(row, 'name', lang)),
          'start',
          MARGIN,
        ),
        ...rowTexts(shown.map(label), 'end', width - MARGIN),
        text([words], { x: [MARGIN], y: [10], textAnchor: 'start', fill: colors.soft }),
      ],
    },
  };
}

const topOf = (index: number): number => ROW.top + index * ROW.height;

function barMarks(rows: readonly AreaAmount[], end: (row: AreaAmount) => number): Markish[] {
  const bars = rows.map((row, index) => ({
    x1: MARGIN,
    x2: end(row),
    y1: topOf(index) + ROW.bar,
    y2: topOf(index) + ROW.bar + ROW.thickness,
  }));
  return [rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: colors.accent })];
}

function rowTexts(texts: readonly string[], anchor: 'start' | 'end', x: number): Markish[] {
  const y = texts.map((_, index) => topOf(index) + ROW.words);
  const weight = anchor === 'end' ? 600 : 400;
  return [
    text([...texts], {
      x: texts.map(() => x),
      y,
      textAnchor: anchor,
      fill: colors.ink,
      fontWeight: weight,
      fontVariant: 'tabular-nums',
    }),
  ];
}

function placesOf(rows: readonly AreaAmount[], named: readonly string[], width: number): BarRows {
  return {
    top: ROW.top,
    height: ROW.height,
    left: MARGIN,
    right: width - MARGIN,
    bar: ROW.bar,
    thickness: ROW.thickness,
    rows: rows.map(({ key }, index) => ({ key, label: named[index]! })),
  };
}
