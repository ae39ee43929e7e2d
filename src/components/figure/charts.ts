/** Drawing a chart for a wide and for a narrow screen. */
import type { Chart, ChartContext } from '../../charts/chart.ts';
import { renderSvg } from '../../charts/render.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Lang } from '../../i18n/lang.ts';

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

/** A figure as SVG markup at both widths; `id` prefixes the ids inside, unique on the page. */
export function drawFigure(
  figure: Figure,
  lang: Lang,
  id: string,
): { wide: string; narrow: string } {
  return {
    wide: figure.draw({ lang, width: CHART_WIDTHS.wide }, `${id}-w`),
    narrow: figure.draw({ lang, width: CHART_WIDTHS.narrow }, `${id}-n`),
  };
}
