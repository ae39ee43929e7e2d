/** Turns texts into outlines of glyphs from given fonts: read from files at build, fetched in a browser. */
import type { Font, Glyph } from 'opentype.js';
import { contoursAt, contoursOf, type Contour } from './contours.ts';

/** The subsets of the typeface, in the order in which they are searched for a character. */
const fontSubsets = ['latin', 'latin-ext'] as const;
/** The name of a subset of the typeface. */
export type FontSubset = (typeof fontSubsets)[number];

/** The weights that images use, as CSS numbers. */
const fontWeights = [400, 600, 700, 800] as const;
/** One of the weights that images use. */
export type FontWeight = (typeof fontWeights)[number];

/** Returns the nearest weight that has a font, for a value such as `bold`, `650` or `600`. */
export function nearestWeight(value: string | null): FontWeight {
  const wanted = value === 'bold' ? 700 : Number(value ?? 400) || 400;
  return fontWeights.reduce((best, weight) =>
    Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best,
  );
}

/** A line of text as outlines. */
export interface OutlinedText {
  /** SVG path data from the origin of the text: its left end on the baseline. */
  d: string;
  /** Width of the text in the unit of `size`. */
  width: number;
}

/** The glyph of a character and its font. */
interface FaceGlyph {
  face: Font;
  glyph: Glyph;
}

/** Turns lines of text into outlines; glyphs are computed once for each size. */
export class Outliner {
  readonly #fontOf: (subset: FontSubset, weight: number) => Font;
  readonly #outlined = new Map<string, OutlinedText>();
  readonly #found = new Map<number, Map<string, FaceGlyph>>();
  readonly #widths = new Map<string, number>();
  readonly #kerning = new WeakMap<Glyph, Map<Glyph, number>>();
  readonly #outlines = new WeakMap<Glyph, Map<number, Contour[]>>();

  /** `fontOf` returns the font of a subset and a weight; it is called only for those that texts need. */
  constructor(fontOf: (subset: FontSubset, weight: number) => Font) {
    this.#fontOf = fontOf;
  }

  /**
   * Returns a line of text as path data, glyph by glyph with kerning, which is enough for Latin letters
   * and digits; the library's own layout cannot read all tables of this font. Throws if a character is
   * in none of the fonts, because a box would be printed instead.
   */
  outline(text: string, size: number, weight: number): OutlinedText {
    const key = `${weight} ${size} ${text}`;
    const known = this.#outlined.get(key);
    if (known) return known;
    const parts: string[] = [];
    const width = this.#along(text, size, weight, (glyph, x) =>
      parts.push(this.#outlineAt(glyph, size, x)),
    );
    const made = { d: parts.join(''), width };
    this.#outlined.set(key, made);
    return made;
  }

  /** Returns the width of a line of text in the unit of `size`. Throws like `outline`. */
  width(text: string, size: number, weight: number): number {
    const key = `${weight} ${size} ${text}`;
    const known = this.#widths.get(key) ?? this.#along(text, size, weight, () => undefined);
    this.#widths.set(key, known);
    return known;
  }

  /** Calls `visit` with each glyph of a text and its left edge; returns the right edge of the last. */
  #along(
    text: string,
    size: number,
    weight: number,
    visit: (glyph: FaceGlyph, x: number) => void,
  ): number {
    let x = 0;
    let before: FaceGlyph | undefined;
    for (const character of text) {
      const here = this.#glyphOf(character, weight);
      const scale = size / here.face.unitsPerEm;
      if (before?.face === here.face) {
        x += this.#kerningOf(before, here) * scale;
      }
      visit(here, x);
      x += (here.glyph.advanceWidth ?? 0) * scale;
      before = here;
    }
    return x;
  }

  /** How much nearer or farther apart two glyphs of a font are, in its units; looked up in its tables once. */
  #kerningOf({ face, glyph }: FaceGlyph, next: FaceGlyph): number {
    const after = this.#kerning.get(glyph) ?? new Map<Glyph, number>();
    this.#kerning.set(glyph, after);
    const known = after.get(next.glyph) ?? face.getKerningValue(glyph, next.glyph);
    after.set(next.glyph, known);
    return known;
  }

  /** The outline of a glyph with its left end at `x`; its shape is worked out once for each size. */
  #outlineAt({ glyph }: FaceGlyph, size: number, x: number): string {
    const bySize = this.#outlines.get(glyph) ?? new Map<number, Contour[]>();
    this.#outlines.set(glyph, bySize);
    const contours = bySize.get(size) ?? contoursOf(glyph.getPath(0, 0, size).commands);
    bySize.set(size, contours);
    return contoursAt(contours, x);
  }

  #glyphOf(character: string, weight: number): FaceGlyph {
    const ofWeight = this.#found.get(weight) ?? new Map<string, FaceGlyph>();
    this.#found.set(weight, ofWeight);
    const known = ofWeight.get(character);
    if (known) return known;
    const face = this.#faceOf(character, weight);
    const glyph = { face, glyph: face.charToGlyph(character) };
    ofWeight.set(character, glyph);
    return glyph;
  }

  #faceOf(character: string, weight: number): Font {
    const faces = fontSubsets.map((subset) => this.#fontOf(subset, weight));
    const face = faces.find((each) => each.charToGlyphIndex(character) > 0);
    if (face) return face;
    throw new Error(`No font for images has the character "${character}".`);
  }
}
