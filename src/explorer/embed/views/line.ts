/** Coverage over time as a line of an embed: a drawing without texts, and its axes as HTML around it. */
import { ticks } from 'd3-array';
import { formatNumber } from '../../../i18n/format.ts';
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { ProgressRow } from '../../answers/engine.ts';
import type { DateSpan } from '../../views/charts.ts';

/** The steps of a line, the days of its axis, and its description. */
export interface Line {
  rows: readonly ProgressRow[];
  span: DateSpan;
  description: string;
}

/** The drawing is stretched to its box, so its units are thousandths of width and height. */
const SIZE = 1000;

/** About how many lines the value axis has. */
const LINES = 4;

/** The line in a box with the values at its left and the years below. */
export function lineHtml({ rows, span, description }: Line, lang: Lang): Html {
  const top = Math.max(1, rows.at(-1)?.covered ?? 0);
  const y = (value: number): number => SIZE - (SIZE * 0.96 * value) / top;
  const x = (day: string): number => Math.round(SIZE * shareOf(day, span));
  const steps = rows.map(({ date, covered }) => `H${x(date)}V${round(y(covered))}`).join('');
  const values = ticks(0, top, LINES).filter(Number.isInteger);
  const grid = values.map((value) => `M0 ${round(y(value))}H${SIZE}`).join('');
  const path = `M0 ${SIZE}${steps}H${SIZE}`;
  const drawing = markup`<svg viewBox="0 0 ${SIZE} ${SIZE}" preserveAspectRatio="none" role="img" aria-label="${description}"><path class="grid" d="${grid}"/><path class="line" d="${path}"/></svg>`;
  const heights = values.map((value) => label(formatNumber(value, lang), 'y', y(value) / SIZE));
  const years = yearsIn(span).map((year) =>
    label(String(year), 'x', shareOf(`${year}-01-01`, span), year % 2 === 1),
  );
  return markup`<div class="line-box">${drawing}<svg class="axis" aria-hidden="true">${joinHtml(heights)}${joinHtml(years)}</svg></div>`;
}

/** A text at a share of the height or width of its box. Narrow frames hide the odd ones. */
function label(text: string, axis: 'x' | 'y', share: number, odd = false): Html {
  const at = `${round(100 * share)}%`;
  return axis === 'x'
    ? markup`<text class="x"${odd ? markup` data-odd` : null} x="${at}" y="100%" dy="16">${text}</text>`
    : markup`<text class="y" x="0" dx="-6" y="${at}" dy="4">${text}</text>`;
}

/** The years whose first day is on the axis. */
function yearsIn({ from, to }: DateSpan): number[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function shareOf(day: string, { from, to }: DateSpan): number {
  const span = Date.parse(to) - Date.parse(from);
  return span === 0 ? 1 : Math.min(1, (Date.parse(day) - Date.parse(from)) / span);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
