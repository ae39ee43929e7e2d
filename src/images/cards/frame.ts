/** What all cards share: size, background, brand and the date of the data. */
import { withColours } from '../palette.ts';
import { fitText, LEADING, textLine, type FlexibleText } from './text.ts';

/** The size that social networks ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Margin at the sides, in pixels. */
export const MARGIN = 64;

/** The baseline of the last line, with the brand and the date. */
const FOOT = 588;

/** The bottom of a card's body, in pixels from its upper edge. */
export const BODY_END = 536;

/** The logo of the site, 24 units wide, as in the header of its pages. */
const MARK =
  '<path d="M12 1.5 21 6.75v10.5L12 22.5 3 17.25V6.75z" fill="none" stroke="var(--accent)" stroke-width="2"/>' +
  '<path d="M12 12v10.5L3 17.25V6.75z" fill="var(--accent)"/>';

/**
 * Returns a whole card as SVG: `body` between the stripe above and the last line. It is light, with
 * colours as values and texts as outlines, so that it needs neither style sheet nor font.
 */
export function cardSvg(body: string, site: string, note: string): string {
  const { width, height } = CARD_SIZE;
  const brand = { size: 34, weight: 800, fill: 'var(--ink)' } as const;
  const small = { size: 28, weight: 600, fill: 'var(--ink-soft)' } as const;
  const markup =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="var(--paper)"/>` +
    `<rect width="${width}" height="12" fill="var(--accent)"/>${body}` +
    `<g transform="translate(${MARGIN - 6} ${FOOT - 37}) scale(2)">${MARK}</g>` +
    textLine(site, MARGIN + 50, FOOT, brand) +
    textLine(note, width - MARGIN, FOOT, small, 'end') +
    '</svg>';
  return withColours(markup, 'light');
}

/** A text of a column, and the space above it in pixels. */
export interface ColumnText extends FlexibleText {
  above: number;
}

/**
 * Lays texts out one below the other in a column `width` pixels wide, from `y` down. Returns the
 * markup and the lowest baseline. Throws if a text does not fit.
 */
export function column(
  texts: readonly ColumnText[],
  x: number,
  y: number,
  width: number,
): { markup: string; end: number } {
  let end = y;
  const parts = texts.flatMap((text) => {
    const { lines, size } = fitText(text, width);
    end += text.above;
    return lines.map((line, index) => {
      end += size * (index === 0 ? CAPITALS : LEADING);
      return textLine(line, x, end, { size, weight: text.weight, fill: text.fill });
    });
  });
  return { markup: parts.join(''), end };
}

/** Height of capitals as a fraction of the size. */
const CAPITALS = 0.74;
