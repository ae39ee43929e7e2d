/**
 * Widths of texts in the typeface of the reader's system. Those of DejaVu Sans, because no usual typeface
 * of a system is wider; Roboto, Segoe UI and Arial are about an eighth narrower.
 */

/** Hundredths of the size of the letters, and the characters that are so wide. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [27, "'"],
  [28, 'ijl'],
  [29, 'IJ'],
  [32, ' ,.'],
  [34, '/:;\\|'],
  [35, 'f'],
  [36, '-'],
  [39, '()[]t'],
  [40, '!'],
  [41, 'r'],
  [46, '"'],
  [50, '*_`'],
  [52, 'sz'],
  [53, '?'],
  [55, 'c'],
  [56, 'L'],
  [58, 'Fk'],
  [59, 'vxy'],
  [60, 'P'],
  [61, 'TYao'],
  [62, 'e'],
  [63, 'ESbdghnpqu'],
  [64, '$0123456789{}'],
  [66, 'K'],
  [68, 'AV'],
  [69, 'BRXZ'],
  [70, 'C'],
  [73, 'U'],
  [75, 'HN'],
  [77, 'DG'],
  [78, '&'],
  [79, 'OQ'],
  [82, 'w'],
  [84, '#+<=>^~'],
  [86, 'M'],
  [95, '%'],
  [97, 'm'],
  [99, 'W'],
  [100, '@'],
];

/** As wide as a wide small letter. */
const OTHER = 64;

const widthOf = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)),
);

/** Returns the width in pixels of a text in letters of a size. */
export function systemTextWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += widthOf.get(character) ?? OTHER;
  return (sum * size) / 100;
}
