/**
 * The first file of the pages' font: the letters that almost every page needs, in the weights that the
 * style sheets use. It is made from the font's package when it is first needed and kept in `.build/`.
 * Style sheets and pages name it `page-font/basic.woff2` (docs/decisions/0058-bytes-before-the-paint.md).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont, { type SubsetOptions } from 'subset-font';

const RULES = join(process.cwd(), 'src/styles/font/font.css');
const WHOLE = join(
  process.cwd(),
  'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
);
const KEPT = join(process.cwd(), '.build', 'font');

/** Contextual forms, kerning, ligatures, and figures of equal width, which tables use. */
const OPTIONS: SubsetOptions = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800, default: 400 } },
  keepFeatures: ['calt', 'kern', 'liga', 'tnum'],
};

/** The integration. Building the site, checking it and developing it all find the file. */
export function makePageFont(): AstroIntegration {
  return {
    name: 'make-page-font',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const folder = await fontFolder();
        updateConfig({ vite: { resolve: { alias: { 'page-font': folder } } } });
      },
    },
  };
}

/**
 * Returns the folder with `basic.woff2`, made now if it is not kept from before. Its name depends on the
 * package and on what is asked of it, so that an older file is never taken. Throws when the style sheet
 * has no `unicode-range`.
 */
export async function fontFolder(kept = KEPT): Promise<string> {
  const whole = readFileSync(WHOLE);
  const text = charactersOf(readFileSync(RULES, 'utf8'));
  const key = createHash('sha256').update(whole).update(text).update(JSON.stringify(OPTIONS));
  const folder = join(kept, key.digest('hex').slice(0, 16));
  const path = join(folder, 'basic.woff2');
  if (existsSync(path)) return folder;
  mkdirSync(folder, { recursive: true });
  // Only a whole file gets its name, even when two builds run at once.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, await subsetFont(whole, text, OPTIONS));
  renameSync(draft, path);
  return folder;
}

/** Returns the characters of the first `unicode-range` in a style sheet, as a text. Throws without one. */
export function charactersOf(css: string): string {
  const ranges = /unicode-range:([^;}]+)/.exec(css)?.[1];
  if (ranges === undefined) throw new Error('The style sheet of the font has no unicode-range.');
  return ranges.split(',').flatMap(charactersIn).join('');
}

/** The characters of one range, such as `U+20-7E` or `U+A0`. */
function charactersIn(range: string): string[] {
  const codes = range.trim().slice('U+'.length).split('-');
  const [from, to = from] = codes.map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to! - from! + 1 }, (_, at) => String.fromCodePoint(from! + at));
}
