/**
 * The shapes of a region on the tile map: a hexagon and, by its status, a sign in it. They are path
 * data relative to their middle, so that `placed` moves them anywhere without a transform. Each tile
 * has its own paths, because 514 `<use>` elements took the browser twice as long to lay out.
 */
import { trustedHtml, type Html } from '../../i18n/html.ts';
import type { Status } from '../../db/statuses.ts';
import type { Point } from './hexagon.ts';

/** A path of a tile, coloured by style sheets through its class. */
export interface TilePart {
  name: 'hexagon' | 'ring' | 'sign' | 'small';
  /** Path data around the origin, all of it relative. */
  d: string;
}

/** A hexagon a little smaller than its tile. */
export const HEXAGON = 'm0-14.3 12.4 7.2v14.2l-12.4 7.2-12.4-7.2v-14.2z';

/** What is drawn in the hexagon of a status: half of it, a square, an empty square, or nothing. */
export const statusMarks: Readonly<Record<Status, string>> = {
  inaugurated: '',
  served: 'm0-14.3v28.6l-12.4-7.2v-14.2z',
  operating: 'm-5-5h10v10h-10z',
  preparing: 'm-6-6h12v12h-12zm2.5 2.5v7h7v-7z',
  none: '',
};

/** The letter of each status in `data-s`. */
export function statusLetter(status: Status): string {
  return status.charAt(0);
}

/** Returns the shapes of a region of this status, from bottom to top. */
export function statusParts(status: Status): TilePart[] {
  const sign = statusMarks[status];
  return [
    { name: 'hexagon', d: HEXAGON },
    ...(sign === '' ? [] : [{ name: 'sign', d: sign } as const]),
  ];
}

/** Returns a shape with its middle at a point, as path data. */
export function placed(d: string, { x, y }: Point): string {
  return `M${x} ${y}${d}`;
}

/** Returns the middle of a shape that `placed` moved there. */
export function placeOf(d: string): Point {
  const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
  return { x: Number(x), y: Number(y) };
}

/** Returns the parts around a point as SVG markup. */
export function partsMarkup(parts: readonly TilePart[], centre: Point = { x: 0, y: 0 }): string {
  return parts
    .map(({ name, d }) => `<path class="tile-${name}" d="${placed(d, centre)}"/>`)
    .join('');
}

/** Returns the parts of one tile for a legend, as the text of an SVG element. */
export function swatchSvg(parts: readonly TilePart[]): Html {
  return trustedHtml(
    `<svg class="swatch" viewBox="-14 -16 28 32" width="18" height="20" aria-hidden="true">${partsMarkup(parts)}</svg>`,
  );
}
