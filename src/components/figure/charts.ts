/** Draws a chart for a wide and for a narrow screen. */
import type { Figure, FigureWords } from '../../figures/figure.ts';
import { trustedHtml, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { namedBy, pageSvg } from './page-svg.ts';

/** What a section needs of a figure: one of the registry, or the parts of one that is only on one page. */
export interface ShownFigure extends Pick<Figure, 'date' | 'view'>, Partial<Pick<Figure, 'draw'>> {
  /** What it shows and finds, what is measured, and the sources, as HTML. */
  words: (
    lang: Lang,
  ) => Pick<FigureWords, 'sentence' | 'source'> & Partial<Pick<FigureWords, 'title' | 'subtitle'>>;
}

/** Whether a figure is one of the registry, with a page, files and an embed. */
export function isPublished(figure: Figure | ShownFigure): figure is Figure {
  return 'slug' in figure && 'sources' in figure;
}

/** The same drawing for a wide and for a narrow screen, with different ids in the two. */
export interface Drawings {
  /** None where the figure is always in a narrow column. */
  wide?: Html;
  narrow: Html;
}

/** Pixels of the two drawings; CSS shows the one that fits. */
const CHART_WIDTHS = { wide: 800, narrow: 340 } as const;

/**
 * Returns a figure's drawing as SVG markup at both widths, or only at the narrow one; `id` prefixes the
 * ids inside, unique on the page.
 */
export function drawFigure(
  draw: Figure['draw'],
  lang: Lang,
  id: string,
  onlyNarrow = false,
): Drawings {
  const drawn = (width: keyof typeof CHART_WIDTHS, end: string): string =>
    pageSvg(draw({ lang, width: CHART_WIDTHS[width] }, `${id}-${end}`).svg);
  return {
    ...(onlyNarrow ? {} : { wide: trustedHtml(drawn('wide', 'w')) }),
    // The narrow drawing is named by the words of the wide one, if there is one.
    narrow: trustedHtml(
      onlyNarrow ? drawn('narrow', 'n') : namedBy(drawn('narrow', 'n'), `${id}-n`, `${id}-w`),
    ),
  };
}
