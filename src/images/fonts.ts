/** The site's typeface as outlines, for images that must look alike wherever they are opened. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

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

/**
 * A line of text in Plus Jakarta Sans as path data, glyph by glyph with kerning: Latin letters and
 * digits need no more, and the library's own layout cannot read all tables of this font. Throws when a character is in none of the fonts,
 * for a box in its place would be a misprint.
 */
export function outlineText(text: string, size: number, weight: number): OutlinedText {
  const scale = (face: Font): number => size / face.unitsPerEm;
  let d = '';
  let width = 0;
  let before: { face: Font; glyph: Glyph } | undefined;
  for (const character of text) {
    const face = faceOf(character, weight);
    const glyph = face.charToGlyph(character);
    if (before?.face === face) width += face.getKerningValue(before.glyph, glyph) * scale(face);
    d += pathData(glyph.getPath(width, 0, size).commands);
    width += (glyph.advanceWidth ?? 0) * scale(face);
    before = { face, glyph };
  }
  return { d, width };
}

/** The library's own text of a path has `NaN` in it for some numbers, so it is written here. */
function pathData(commands: readonly PathCommand[]): string {
  return commands.map((command) => command.type + numbersOf(command).join(' ')).join('');
}

function numbersOf(command: PathCommand): number[] {
  const places = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;
  const given = command as Partial<Record<(typeof places)[number], number>>;
  return places.flatMap((place) => {
    const value = given[place];
    return value === undefined ? [] : Math.round(value * 100) / 100;
  });
}

function faceOf(character: string, weight: number): Font {
  const faces = (['latin', 'latin-ext'] as const).map((subset) => font(subset, weight));
  const face = faces.find((each) => each.charToGlyphIndex(character) > 0);
  if (face) return face;
  throw new Error(`No font for images has the character "${character}".`);
}
