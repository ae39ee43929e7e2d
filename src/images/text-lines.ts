/** Breaks texts into lines by the exact widths of the typeface, for images. */
import { outlineWidth } from './fonts.ts';
import { brokenLines, type TextStyle } from './lines.ts';

/** Returns the text in lines of at most `width` pixels; a wider word is alone on its line. */
export function linesOf(text: string, style: TextStyle, width: number): string[] {
  return brokenLines(text, style, width, outlineWidth);
}

/** A text in lines, with the style in which they fit. */
export interface FittedText {
  lines: string[];
  style: TextStyle;
}

/**
 * Returns the text in lines of similar length, as large as possible: at the first of the sizes (in
 * descending order) at which it needs no more than `most` lines, or else at the last size with as many
 * lines as it needs.
 */
export function fittedLines(
  text: string,
  { sizes, weight, most }: { sizes: readonly number[]; weight: number; most: number },
  width: number,
): FittedText {
  const tries = sizes.map((size) => ({ size, weight }));
  const fits = (style: TextStyle): boolean => linesOf(text, style, width).length <= most;
  const style = tries.find(fits) ?? tries.at(-1);
  if (!style) throw new Error('A text needs at least one size.');
  return { lines: balancedLines(text, style, width), style };
}

const STEP = 12;

/** Returns the lines at the least width that needs no further line, so that no word is alone. */
function balancedLines(text: string, style: TextStyle, width: number): string[] {
  let best = linesOf(text, style, width);
  if (best.length === 1) return best;
  for (let narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
    const lines = linesOf(text, style, narrower);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
