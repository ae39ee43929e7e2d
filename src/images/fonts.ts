/** The site's typeface as outlines at build, for images that must look the same on every machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';
import { Outliner, type FontSubset, type OutlinedText } from './outliner.ts';

const FILES = join(process.cwd(), 'node_modules/@fontsource/plus-jakarta-sans/files');

const opened = new Map<string, Font>();

function font(subset: FontSubset, weight: number): Font {
  const file = `plus-jakarta-sans-${subset}-${weight}-normal.woff`;
  const known = opened.get(file);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(join(FILES, file));
  const parsed = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
  opened.set(file, parsed);
  return parsed;
}

const outliner = new Outliner(font);

/** Returns a line of text in Plus Jakarta Sans as path data. Throws if no font has one of its characters. */
export function outlineText(text: string, size: number, weight: number): OutlinedText {
  return outliner.outline(text, size, weight);
}

/** Returns the width of a line of text in the unit of `size`. Throws like `outlineText`. */
export function outlineWidth(text: string, size: number, weight: number): number {
  return outliner.width(text, size, weight);
}
