/** The site's typeface as outlines in the browser. Library and fonts are loaded when first needed. */
import extended400 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-400-normal.woff?url';
import extended600 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-600-normal.woff?url';
import extended700 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-700-normal.woff?url';
import extended800 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-800-normal.woff?url';
import latin400 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff?url';
import latin600 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-600-normal.woff?url';
import latin700 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff?url';
import latin800 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-800-normal.woff?url';
import { parse, type Font } from 'opentype.js';
import { Outliner, type FontSubset, type FontWeight } from '../../../images/outliner.ts';

const files: Readonly<Record<FontSubset, Readonly<Record<FontWeight, string>>>> = {
  latin: { 400: latin400, 600: latin600, 700: latin700, 800: latin800 },
  'latin-ext': { 400: extended400, 600: extended600, 700: extended700, 800: extended800 },
};

const fetched = new Map<string, Promise<Font>>();

/** What an image needs of the typeface. */
export interface FontNeeds {
  weights: readonly FontWeight[];
  /** All characters that the image contains. */
  text: string;
}

/** Makes outlines; `writable` replaces each character that no font has by a question mark. */
export interface FetchedOutliner {
  outliner: Outliner;
  writable: (text: string) => string;
}

/**
 * Fetches the fonts for a text. The subset with rarer letters is fetched only where the text has some.
 * Rejects when a font cannot be fetched; the next call tries again.
 */
export async function fetchOutliner({ weights, text }: FontNeeds): Promise<FetchedOutliner> {
  const latin = await fontsOf('latin', weights);
  const [face] = latin.values();
  const all = [...new Set(text)];
  const has = (font: Font | undefined, character: string): boolean =>
    (font?.charToGlyphIndex(character) ?? 0) > 0;
  const rare = all.filter((character) => !has(face, character));
  const extended = rare.length === 0 ? latin : await fontsOf('latin-ext', weights);
  const [rarer] = extended.values();
  const missing = new Set(rare.filter((character) => !has(rarer, character)));
  const bySubset = { latin, 'latin-ext': extended };
  return {
    outliner: new Outliner((subset, weight) => bySubset[subset].get(weight as FontWeight)!),
    writable: (written) =>
      Array.from(written, (character) => (missing.has(character) ? '?' : character)).join(''),
  };
}

async function fontsOf(
  subset: FontSubset,
  weights: readonly FontWeight[],
): Promise<ReadonlyMap<FontWeight, Font>> {
  const fonts = weights.map(
    async (weight) => [weight, await fontOf(files[subset][weight])] as const,
  );
  return new Map(await Promise.all(fonts));
}

function fontOf(address: string): Promise<Font> {
  const known = fetched.get(address);
  if (known) return known;
  const font = fetchFont(address);
  fetched.set(address, font);
  font.catch(() => fetched.delete(address));
  return font;
}

async function fetchFont(address: string): Promise<Font> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parse(await response.arrayBuffer());
}
