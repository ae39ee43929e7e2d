/** Lines of text for cards, as outlines that are computed once for each text and size. */
import { outlineText } from '../fonts.ts';
import type { OutlinedText } from '../outliner.ts';

type Weight = 400 | 600 | 700 | 800;

/** How a line of text is set; `size` is in pixels. */
export interface TextStyle {
  size: number;
  weight: Weight;
  /** A colour variable, such as `var(--ink)`. */
  fill: string;
}

/** A text that has to fit: the sizes to try, the largest first, and the height of all its lines. */
export interface FlexibleText {
  text: string;
  sizes: readonly number[];
  /** Height of all its lines in pixels. */
  height: number;
  weight: Weight;
  fill: string;
}

/** A flexible text after fitting. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** Distance of the baselines of one text as a multiple of the size. */
export const LEADING = 1.14;

const outlines = new Map<string, OutlinedText>();

function outline(text: string, size: number, weight: Weight): OutlinedText {
  const key = `${size} ${weight} ${text}`;
  const known = outlines.get(key) ?? outlineText(text, size, weight);
  outlines.set(key, known);
  return known;
}

/** Returns the width of a line, in pixels of the card. */
export function textWidth(text: string, size: number, weight: Weight): number {
  return outline(text, size, weight).width;
}

/** Which point of a line is at its `x`. */
export type Anchor = 'start' | 'middle' | 'end';

const shifts: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

/** Returns a line of text as SVG markup: `x` is the position of the anchor, `y` the baseline. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, weight, fill }: TextStyle,
  anchor: Anchor = 'start',
): string {
  const { d, width } = outline(text, size, weight);
  return `<path transform="translate(${Math.round(x - width * shifts[anchor])} ${Math.round(y)})" fill="${fill}" d="${d}"/>`;
}

/**
 * Returns the text at the largest of its sizes at which its lines of `width` pixels fit. Throws if
 * they fit at none, because a card with a cut name would be wrong.
 */
export function fitText(text: FlexibleText, width: number): FittedText {
  for (const size of text.sizes) {
    const wrapped = (room: number): string[] | undefined =>
      wrap(text.text, (line) => textWidth(line, size, text.weight) <= room);
    const lines = wrapped(width);
    if (lines && lines.length * size * LEADING <= text.height)
      return { lines: balanced(lines, wrapped, width), size };
  }
  throw new Error(`"${text.text}" does not fit ${width} pixels of a card.`);
}

/** Step in pixels by which lines are made narrower. */
const STEP = 20;

/** Returns the same number of lines of similar length, so that no single word is on the last line. */
function balanced(
  lines: string[],
  wrapped: (room: number) => string[] | undefined,
  width: number,
): string[] {
  const narrower = lines.length > 1 ? wrapped(width - STEP) : undefined;
  return narrower?.length === lines.length ? balanced(narrower, wrapped, width - STEP) : lines;
}

/** Breaks a text at its spaces; undefined if a single word is too long. */
function wrap(text: string, fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (!fits(word)) return undefined;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
