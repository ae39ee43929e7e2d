/** How high an embed is at a width, computed beforehand, for hosts that run no scripts. */
import type { DrawingSize } from '../../charts/drawing.ts';
import { systemTextWidth } from './text-width.ts';
import { NARROWEST, WIDE_FROM, measures } from './measures.ts';

/** The content of an embed, as plain text and sizes of drawings. */
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
  /**
   * Widths of the frame, each with a height, both in pixels: at every width between two of them the
   * height on the line between them is enough. Absent for embeds that were frozen without it.
   */
  curve?: HeightCurve;
}

/** Widths with heights, in the order of the widths. */
export type HeightCurve = readonly (readonly [number, number])[];

/** Wider frames have the same layout as this width, in pixels. */
const WIDEST = 1200;

/** Approximate width of bold letters relative to regular ones. */
const BOLD = 1.15;

/** The widths between which heights are interpolated; the drawing stops growing at two of them. */
const KNOTS = [
  NARROWEST,
  360,
  412,
  480,
  WIDE_FROM - 1,
  WIDE_FROM,
  620,
  680,
  740,
  832,
  1000,
  WIDEST,
] as const;

/** The heights of an embed: the largest of all widths of each layout, and those by width. */
export function embedHeights(parts: EmbedParts): EmbedHeights {
  return heightsFrom((width) => heightAt(width, parts), 4);
}

/** Returns the heights of what has a height in pixels at a width, measured at every `step` pixels. */
export function heightsFrom(heightOf: (width: number) => number, step: number): EmbedHeights {
  const heights = new Map<number, number>(KNOTS.map((width) => [width, heightOf(width)]));
  for (let width = NARROWEST; width <= WIDEST; width += step) heights.set(width, heightOf(width));
  const highest = (wanted: (width: number) => boolean): number =>
    Math.max(...[...heights].filter(([width]) => wanted(width)).map(([, height]) => height));
  return {
    narrow: highest((width) => width < WIDE_FROM),
    wide: highest((width) => width >= WIDE_FROM),
    curve: curveOver(heights),
  };
}

/** Joins the heights at the knots by lines, and lifts both ends of a line that is too low somewhere. */
function curveOver(heights: ReadonlyMap<number, number>): HeightCurve {
  const lifted = KNOTS.map((width) => heights.get(width)!);
  for (let at = 1; at < KNOTS.length; at++) {
    const missing = missingBetween(KNOTS[at - 1]!, KNOTS[at]!, heights);
    for (const end of [at - 1, at])
      lifted[end] = Math.max(lifted[end]!, Math.ceil(heights.get(KNOTS[end]!)! + missing));
  }
  return KNOTS.map((width, at) => [width, lifted[at]!]);
}

/** By how much the line between two widths is too low at most. */
function missingBetween(from: number, to: number, heights: ReadonlyMap<number, number>): number {
  const [start, end] = [heights.get(from)!, heights.get(to)!];
  const between = [...heights].filter(([width]) => width > from && width < to);
  return Math.max(
    0,
    ...between.map(
      ([width, height]) => height - start - ((end - start) * (width - from)) / (to - from),
    ),
  );
}

/** Returns the heights as attributes of an embed, from which later builds read those of a frozen one. */
export function heightAttributes({ narrow, wide, curve = [] }: EmbedHeights): string {
  return `data-heights="${narrow} ${wide}" data-curve="${curve.flat().join(' ')}"`;
}

/** Returns how many lines a text takes at a width, generously, because fonts of readers differ. */
export function lineCount(text: string, size: number, available: number): number {
  return linesOf(measured(text, size), available);
}

/** The height in pixels of an embed in a frame of a width. */
export function heightAt(width: number, parts: EmbedParts): number {
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

/** By the size of letters, and then by the text. */
const measuredTexts = new Map<number, Map<string, MeasuredText>>();

/** Each text is measured once, though it is laid out at some three hundred widths. */
function measured(text: string, size: number): MeasuredText {
  const ofSize = measuredTexts.get(size) ?? new Map<string, MeasuredText>();
  measuredTexts.set(size, ofSize);
  const known = ofSize.get(text) ?? {
    words: text.split(' ').map((word) => systemTextWidth(word, size)),
    blank: systemTextWidth(' ', size),
  };
  ofSize.set(text, known);
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
