/** Drawing a chart for a wide and for a narrow screen. */
import type { Chart, ChartContext } from '../../charts/chart.ts';
import { renderSvg } from '../../charts/render.ts';
import type { Figure, FigureWords } from '../../figures/figure.ts';
import type { Lang } from '../../i18n/lang.ts';

/** What a section of a page needs of a figure: one of the registry, or less for a figure of one page only. */
export interface ShownFigure
  extends Pick<Figure, 'date' | 'view'>, Partial<Pick<Figure, 'slug' | 'draw'>> {
  /** What it shows and finds, as HTML, and who the figures come from. */
  words: (
    lang: Lang,
  ) => Pick<FigureWords, 'sentence' | 'source'> & Partial<Pick<FigureWords, 'title'>>;
}

/** Pixels of the two drawings; CSS shows the one that fits. */
const CHART_WIDTHS = { wide: 880, narrow: 340 } as const;

/**
 * The same chart as SVG markup at both widths; `id` prefixes the ids inside, unique on the page.
 * `wide` is for places other than a page's full width.
 */
export function drawBoth<Rows>(
  chart: (rows: Rows, context: ChartContext) => Chart,
  rows: Rows,
  lang: Lang,
  id: string,
  wide: number = CHART_WIDTHS.wide,
): { wide: string; narrow: string } {
  return {
    wide: renderSvg(chart(rows, { lang, width: wide }), { id: `${id}-w` }),
    narrow: renderSvg(chart(rows, { lang, width: CHART_WIDTHS.narrow }), { id: `${id}-n` }),
  };
}

/** A figure's drawing as SVG markup at both widths; `id` prefixes the ids inside, unique on the page. */
export function drawFigure(
  draw: Figure['draw'],
  lang: Lang,
  id: string,
): { wide: string; narrow: string } {
  return {
    wide: draw({ lang, width: CHART_WIDTHS.wide }, `${id}-w`),
    narrow: draw({ lang, width: CHART_WIDTHS.narrow }, `${id}-n`),
  };
}
