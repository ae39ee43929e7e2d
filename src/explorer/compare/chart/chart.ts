/**
 * The chart of a comparison: a line for each place on one axis of percent, the nation dashed. The same
 * at build and in the browser, without Plot, because the page draws nothing else.
 */
import { max } from 'd3-array';
import { textWidth } from '../../../charts/theme.ts';
import { markup, type Html } from '../../../i18n/html.ts';
import type { CompareContext } from '../context.ts';
import type { PlaceFigures } from '../table/figures.ts';
import { messagesOf } from '../words.ts';
import { chartText } from './description.ts';
import { apart, lastShare, stepPath, xOf, yearTicks, yOf, type Plot } from './lines.ts';
import { keyHtml, LINE, seriesOf, signHtml, type Series } from './series.ts';

/** The size of a drawing, and whether the names are at the ends of the lines or below the chart. */
export interface Layout {
  width: number;
  height: number;
  namesBelow: boolean;
}

/** The drawings of the page: for a wide screen, and for a phone. */
export const layouts = {
  wide: { width: 940, height: 320, namesBelow: false },
  narrow: { width: 328, height: 260, namesBelow: true },
} as const satisfies Record<string, Layout>;

/** Pixels: the space beside the names, and their widest margin. */
const GAP = 18;
const MOST_MARGIN = 380;

/** The chart as SVG. `figures` begins with the nation; places outside the base have no line. */
export function chartSvg(
  figures: readonly PlaceFigures[],
  context: CompareContext,
  { width, height, namesBelow }: Layout,
): Html {
  const series = seriesOf(figures, context);
  const labels = series.map((each) => labelOf(each, namesBelow));
  const margin = namesBelow ? 68 : (max(labels, (label) => textWidth(label)) ?? 0) + GAP;
  const { calendar, until } = context;
  const plot: Plot = {
    left: 40,
    right: width - Math.min(MOST_MARGIN, margin),
    top: 26,
    bottom: height - 24,
    from: calendar.from,
    to: until,
  };
  const key = namesBelow ? keyHtml(series, height) : null;
  const whole = height + (namesBelow ? series.length * LINE + 8 : 0);
  const description = figures.map((of) => chartText(of, context)).join(' ');
  return markup`<svg class="compare-lines" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" font-size="12.5" role="img" aria-label="${description}">${axesHtml(plot, context)}${linesHtml(series, labels, plot)}${key}</svg>`;
}

function labelOf({ name, percent }: Series, namesBelow: boolean): string {
  return namesBelow ? percent : `${name} ${percent}`;
}

function axesHtml(plot: Plot, { lang }: CompareContext): Html {
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const y = yOf(share, plot);
    return markup`<path class="grid" d="M${plot.left} ${y}H${plot.right}"/><text class="soft" x="${plot.left - 6}" y="${y + 4}" text-anchor="end">${100 * share}%</text>`;
  });
  const years = yearTicks(plot, 44).map(
    (year) =>
      markup`<text class="soft" x="${xOf(`${year}-01-01`, plot)}" y="${plot.bottom + 17}" text-anchor="middle">${year}</text>`,
  );
  const { axis } = messagesOf(lang).compare.lines;
  return markup`<text class="soft" x="0" y="12">${axis}</text>${shares}${years}`;
}

/** The nation first, so that the lines of the places are above it. */
function linesHtml(series: readonly Series[], labels: readonly string[], plot: Plot): Html {
  const ends = series.map(({ steps }) => yOf(lastShare(steps), plot));
  const heights = apart(ends, LINE, plot.bottom);
  const lines = series.map(({ steps, number }, index) => {
    const look = `line place-${number}`;
    const end = ends[index]!;
    const y = heights[index]!;
    const x = plot.right;
    const leader =
      y === end ? null : markup`<path class="leader" d="M${x} ${end}L${x + 12} ${y}"/>`;
    return markup`<path class="${look}" d="${stepPath(steps, plot)}"/>${leader}${signHtml(number, x, end)}<text class="name" x="${x + 14}" y="${y + 4}">${labels[index]}</text>`;
  });
  return markup`${lines}`;
}
