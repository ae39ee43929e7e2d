/** The coverage of each place at the ends of years: straight lines between them, with the numbers. */
import { max } from 'd3-array';
import { textWidth } from '../../../charts/theme.ts';
import { formatPercent } from '../../../i18n/format.ts';
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';
import type { CompareContext } from '../context.ts';
import type { PlaceFigures } from '../table/figures.ts';
import { messagesOf } from '../words.ts';
import type { Layout } from './chart.ts';
import { apart } from './lines.ts';
import { keyHtml, LINE, seriesOf, signHtml, type Series } from './series.ts';

/** Pixels: the room of a number and of the names, and the space around the drawing. */
const COLUMN = 62;
const NUMBER = 13;
const GAP = 18;
const MARGIN = { top: 22, left: 24, bottom: 26, most: 380 };

/** The ends of years in a drawing, and where it has them. */
interface Columns {
  years: readonly number[];
  x: (index: number) => number;
  y: (share: number) => number;
  bottom: number;
}

/** The drawing as SVG, with the last years that fit; null before the end of a second year. */
export function slopeSvg(
  figures: readonly PlaceFigures[],
  context: CompareContext,
  { width, height, namesBelow }: Layout,
): Html | null {
  const series = seriesOf(figures, context);
  const names = namesBelow ? 0 : (max(series, ({ name }) => textWidth(name)) ?? 0);
  const right = width - (namesBelow ? MARGIN.left : Math.min(MARGIN.most, names + GAP));
  const columns = columnsOf(series, right, height);
  if (columns.years.length < 2) return null;
  const lines = series.map((one) => lineHtml(one, columns));
  const numbers = columns.years.map((_, index) => numbersHtml(series, columns, index, context));
  const ends = namesBelow ? null : namesHtml(series, columns);
  const key = namesBelow ? keyHtml(series, height) : null;
  const whole = height + (namesBelow ? series.length * LINE + 8 : 0);
  return markup`<svg class="compare-lines" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-size="12.5" role="img" aria-label="${slopeText(series, columns.years, context)}">${axisHtml(columns)}${joinHtml(lines)}${joinHtml(numbers)}${ends}${key}</svg>`;
}

function columnsOf(series: readonly Series[], right: number, height: number): Columns {
  const most = Math.floor((right - MARGIN.left) / COLUMN) + 1;
  const years = (series[0]?.years ?? []).map(({ year }) => year).slice(-most);
  const bottom = height - MARGIN.bottom;
  const step = (right - MARGIN.left) / Math.max(1, years.length - 1);
  return {
    years,
    x: (index) => Math.round(MARGIN.left + index * step),
    y: (share) => Math.round(bottom - (bottom - MARGIN.top) * share),
    bottom,
  };
}

/** The share of a place at the end of a year, from 0 to 1. */
function shareIn({ years, steps }: Series, year: number): number {
  return (years.find((end) => end.year === year)?.covered ?? 0) / steps.regions;
}

function axisHtml({ years, x, y, bottom }: Columns): Html {
  const columns = years.map(
    (year, index) =>
      markup`<path class="grid" d="M${x(index)} ${y(1)}V${bottom}"/><text class="soft" x="${x(index)}" y="${bottom + 19}" text-anchor="middle">${year}</text>`,
  );
  return joinHtml(columns);
}

function lineHtml(series: Series, { years, x, y }: Columns): Html {
  const points = years.map((year, index) => `${x(index)} ${y(shareIn(series, year))}`);
  const signs = years.map((year, index) =>
    signHtml(series.number, x(index), y(shareIn(series, year))),
  );
  return markup`<path class="line place-${series.number}" d="M${points.join('L')}"/>${signs}`;
}

/** The numbers of a column above their points, moved apart; equal ones once. */
function numbersHtml(
  series: readonly Series[],
  { years, x, y }: Columns,
  index: number,
  { lang }: CompareContext,
): Html {
  const shares = [...new Set(series.map((one) => shareIn(one, years[index]!)))];
  const heights = apart(shares.map(y), NUMBER, y(0));
  const texts = shares.map(
    (share, at) =>
      markup`<text class="value" x="${x(index)}" y="${heights[at]! - 7}" text-anchor="middle" font-size="12">${formatPercent(100 * share, lang)}</text>`,
  );
  return joinHtml(texts);
}

function namesHtml(series: readonly Series[], { years, x, y }: Columns): Html {
  const last = years.length - 1;
  const heights = apart(
    series.map((one) => y(shareIn(one, years[last]!))),
    LINE,
    y(0),
  );
  const names = series.map(
    ({ name }, index) =>
      markup`<text class="name" x="${x(last) + 14}" y="${heights[index]! + 4}">${name}</text>`,
  );
  return joinHtml(names);
}

/** The drawing in words: each place with its shares. */
function slopeText(
  series: readonly Series[],
  years: readonly number[],
  { lang }: CompareContext,
): string {
  const { yearEnds } = messagesOf(lang).compare.lines;
  const places = series.map((one) => {
    const shares = years.map((year) => `${year} ${formatPercent(100 * shareIn(one, year), lang)}`);
    return `${one.name}: ${shares.join(', ')}.`;
  });
  return `${yearEnds}. ${places.join(' ')}`;
}
