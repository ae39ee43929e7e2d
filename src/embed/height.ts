/** How high an embed is at a width, told beforehand for hosts that run no scripts. */
import type { DrawingSize } from '../charts/drawing.ts';
import { textWidth } from '../charts/theme.ts';
import { WIDE_FROM, measures } from './measures.ts';

/** What stands in an embed, as plain text and sizes of drawings. */
export interface EmbedParts {
  title: string;
  subtitle: string;
  sentence: string;
  /** The small print below the rule, and the line below that. */
  origin: string;
  kind: string;
  wide: DrawingSize;
  narrow: DrawingSize;
}

/** The greatest heights of an embed in pixels: in frames narrower than `WIDE_FROM`, and in others. */
export interface EmbedHeights {
  narrow: number;
  wide: number;
}

/** The narrowest frame that is guaranteed to need no scrolling. */
const NARROWEST = 320;

/** Wider frames have the same layout as this width. */
const WIDEST = 1200;

/** Approximate width of bold letters relative to regular ones. */
const BOLD = 1.12;

/** The heights of an embed: the largest of all widths of each layout. */
export function embedHeights(parts: EmbedParts): EmbedHeights {
  const widths = (from: number, to: number): number[] =>
    Array.from({ length: Math.ceil((to - from) / 4) }, (_, index) => from + index * 4);
  const highest = (at: readonly number[]): number =>
    Math.max(...at.map((width) => heightAt(width, parts)));
  return {
    narrow: highest(widths(NARROWEST, WIDE_FROM)),
    wide: highest(widths(WIDE_FROM, WIDEST)),
  };
}

/** Returns how many lines a text takes at a width, generously, because fonts of readers differ. */
export function lineCount(text: string, size: number, available: number): number {
  return linesOf(measured(text, size), available);
}

function heightAt(width: number, parts: EmbedParts): number {
  const { edge, gap, nearby, title, text, small, link } = measures;
  const available = width - 2 * edge;
  const block = (words: string, { size, line }: { size: number; line: number }, broad = 1) =>
    linesOf(measured(words, size * broad), available) * line;
  return Math.ceil(
    2 * edge +
      block(parts.title, title, BOLD) +
      nearby +
      block(parts.subtitle, text) +
      2 * gap +
      drawingHeight(width, parts) +
      block(parts.sentence, text) +
      // The separating line, with its space above and below.
      gap * 1.5 +
      1 +
      block(parts.origin, small) +
      nearby +
      block(parts.kind, link),
  );
}

function drawingHeight(width: number, parts: EmbedParts): number {
  const layout = width >= WIDE_FROM ? 'wide' : 'narrow';
  const shown = Math.min(width - 2 * measures.edge, measures[layout].shown);
  return (shown * parts[layout].height) / parts[layout].width;
}

/** The widths of the words of a text and of a blank, in pixels. */
interface MeasuredText {
  words: readonly number[];
  blank: number;
}

const measuredTexts = new Map<string, MeasuredText>();

/** Each text is measured once, though it is laid out at some three hundred widths. */
function measured(text: string, size: number): MeasuredText {
  const key = `${size} ${text}`;
  const known = measuredTexts.get(key) ?? {
    words: text.split(' ').map((word) => textWidth(word, size)),
    blank: textWidth(' ', size),
  };
  measuredTexts.set(key, known);
  return known;
}

/** How many lines the words take when each line is filled as far as whole words go. */
function linesOf({ words, blank }: MeasuredText, available: number): number {
  let lines = 1;
  let filled = 0;
  for (const width of words) {
    const space = filled === 0 ? 0 : blank;
    if (filled > 0 && filled + space + width > available) {
      lines++;
      filled = 0;
    }
    filled += width + (filled === 0 ? 0 : space);
  }
  return lines;
}
