/** The site's typeface as outlines, for images that must look alike wherever they are opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font, type Glyph } from 'opentype.js';
import { contoursAt, contoursOf, type Contour } from './contours.ts';

const FILES = join(process.cwd(), 'node_modules/@fontsource/plus-jakarta-sans/files');

/** The weights that images use, as CSS numbers them. */
const weights = [400, 600, 700, 800] as const;

const opened = new Map<string, Font>();

function font(subset: 'latin' | 'latin-ext', weight: number): Font {
  const file = `plus-jakarta-sans-${subset}-${weight}-normal.woff`;
  const known = opened.get(file);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(join(FILES, file));
  const parsed = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  opened.set(file, parsed);
  return parsed;
}

/** The nearest weight there is a font of, for a value such as `bold`, `650` or `600`. */
export function nearestWeight(value: string | null): number {
  const asked = value === 'bold' ? 700 : Number(value ?? 400) || 400;
  return weights.reduce((best, weight) =>
    Math.abs(weight - asked) < Math.abs(best - asked) ? weight : best,
  );
}

/** A line of text as outlines. */
export interface OutlinedText {
  /** SVG path data from the origin of the text: its left end on the baseline. */
  d: string;
  /** How wide the text is, in the unit of `size`. */
  width: number;
}

const outlined = new Map<string, OutlinedText>();

/**
 * A line of text in Plus Jakarta Sans as path data, glyph by glyph with kerning: Latin letters and
 * digits need no more, and the library's own layout cannot read all tables of this font. Throws when
 * a character is in none of the fonts, for a box in its place would be a misprint.
 */
export function outlineText(text: string, size: number, weight: number): OutlinedText {
  const key = `${weight} ${size} ${text}`;
  const known = outlined.get(key);
  if (known) return known;
  const parts: string[] = [];
  const width = along(text, size, weight, (glyph, x) => parts.push(outlineAt(glyph, size, x)));
  const made = { d: parts.join(''), width };
  outlined.set(key, made);
  return made;
}

/** How wide a line of text is, in the unit of `size`. Throws as `outlineText` does. */
export function outlineWidth(text: string, size: number, weight: number): number {
  return along(text, size, weight, () => undefined);
}

/** A character as a font has it. */
interface FaceGlyph {
  face: Font;
  glyph: Glyph;
}

/** Calls `visit` with each glyph of a text and the place of its left end; returns where they end. */
function along(
  text: string,
  size: number,
  weight: number,
  visit: (glyph: FaceGlyph, x: number) => void,
): number {
  let x = 0;
  let before: FaceGlyph | undefined;
  for (const character of text) {
    const here = glyphOf(character, weight);
    const scale = size / here.face.unitsPerEm;
    if (before?.face === here.face) {
      x += here.face.getKerningValue(before.glyph, here.glyph) * scale;
    }
    visit(here, x);
    x += (here.glyph.advanceWidth ?? 0) * scale;
    before = here;
  }
  return x;
}

const outlines = new WeakMap<Glyph, Map<number, Contour[]>>();

/** The outline of a glyph with its left end at `x`; its shape is worked out once for each size. */
function outlineAt({ glyph }: FaceGlyph, size: number, x: number): string {
  const bySize = outlines.get(glyph) ?? new Map<number, Contour[]>();
  outlines.set(glyph, bySize);
  const contours = bySize.get(size) ?? contoursOf(glyph.getPath(0, 0, size).commands);
  bySize.set(size, contours);
  return contoursAt(contours, x);
}

const found = new Map<string, FaceGlyph>();

function glyphOf(character: string, weight: number): FaceGlyph {
  const key = `${weight}${character}`;
  const known = found.get(key);
  if (known) return known;
  const face = faceOf(character, weight);
  const glyph = { face, glyph: face.charToGlyph(character) };
  found.set(key, glyph);
  return glyph;
}

function faceOf(character: string, weight: number): Font {
  const faces = (['latin', 'latin-ext'] as const).map((subset) => font(subset, weight));
  const face = faces.find((each) => each.charToGlyphIndex(character) > 0);
  if (face) return face;
  throw new Error(`No font for images has the character "${character}".`);
}
