/** Draws a chart for a wide and for a narrow screen. */
import type { Figure, FigureWords } from '../../figures/figure.ts';
import { trustedHtml, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { namedBy, pageSvg } from './page-svg.ts';

/** What a section needs of a figure: one of the registry, or the parts of one that is only on one page. */
export interface ShownFigure
  extends Pick<Figure, 'date' | 'view'>, Partial<Pick<Figure, 'slug' | 'draw'>> {
  /** What it shows and finds, and the sources, as HTML. */
  words: (
    lang: Lang,
  ) => Pick<FigureWords, 'sentence' | 'source'> & Partial<Pick<FigureWords, 'title'>>;
}

/** The same drawing for a wide and for a narrow screen, with different ids in the two. */
export interface Drawings {
  wide: Html;
  narrow: Html;
}

/** Pixels of the two drawings; CSS shows the one that fits. */
const CHART_WIDTHS = { wide: 880, narrow: 340 } as const;

/** Returns a figure's drawing as SVG markup at both widths; `id` prefixes the ids inside, unique on the page. */
export function drawFigure(draw: Figure['draw'], lang: Lang, id: string): Drawings {
  return {
    wide: trustedHtml(pageSvg(draw({ lang, width: CHART_WIDTHS.wide }, `${id}-w`).svg)),
    narrow: trustedHtml(
      namedBy(
        pageSvg(draw({ lang, width: CHART_WIDTHS.narrow }, `${id}-n`).svg),
        `${id}-n`,
        `${id}-w`,
      ),
    ),
  };
}
