/** The point of a region on the land around it, as a small drawing. */
import { MAP_BOUNDS, readLand } from '../../../geo/land.ts';
import { PATH_SCALE, landRings, pathInBox, type Frame } from '../../../geo/outline.ts';
import type { Ring } from '../../../geo/simplify.ts';

/** Pixels of a degree in both directions, as on all maps of the site. */
const SCALE = 16;

/** The size of the drawing in pixels: nine degrees by six and a half. */
export const ISLAND_SIZE = { width: 9 * SCALE, height: 6.5 * SCALE } as const;

/** The whole country at the scale of the drawings. */
const COUNTRY: Frame = {
  ...MAP_BOUNDS,
  x: 0,
  y: 0,
  width: (MAP_BOUNDS.east - MAP_BOUNDS.west) * SCALE,
  height: (MAP_BOUNDS.north - MAP_BOUNDS.south) * SCALE,
};

let projected: Record<'own' | 'others', Ring[]> | undefined;

/** Projects the land once; a drawing is a part of it. */
function landOfCountry(): Record<'own' | 'others', Ring[]> {
  const { own, others } = readLand();
  projected ??= { own: landRings(own, COUNTRY), others: landRings(others, COUNTRY) };
  return projected;
}

const drawn = new Map<string, string>();

/**
 * Returns the inner markup of the drawing: land of Indonesia, other land paler, and the point. It is
 * kept, because the pages of both languages show it.
 */
export function islandMarkup(lat: number, lng: number): string {
  const key = `${lat} ${lng}`;
  const markup = drawn.get(key) ?? drawIsland(lat, lng);
  drawn.set(key, markup);
  return markup;
}

function drawIsland(lat: number, lng: number): string {
  const x = (lng - MAP_BOUNDS.west) * SCALE;
  const y = (MAP_BOUNDS.north - lat) * SCALE;
  const left = within(x - ISLAND_SIZE.width / 2, COUNTRY.width - ISLAND_SIZE.width);
  const top = within(y - ISLAND_SIZE.height / 2, COUNTRY.height - ISLAND_SIZE.height);
  return `${landMarkup(left, top)}<circle cx="${rounded(x - left)}" cy="${rounded(y - top)}" r="5" fill="var(--warn)" stroke="var(--paper)" stroke-width="2"/>`;
}

function landMarkup(left: number, top: number): string {
  const { own, others } = landOfCountry();
  const quarters = (pixels: number): number => pixels / PATH_SCALE;
  const box = {
    x: quarters(left),
    y: quarters(top),
    width: quarters(ISLAND_SIZE.width),
    height: quarters(ISLAND_SIZE.height),
  };
  const other = pathInBox(others, box);
  const pale = other === '' ? '' : `<path fill-opacity=".4" d="${other}"/>`;
  return `<g fill="var(--status-none)" transform="scale(${PATH_SCALE})">${pale}<path d="${pathInBox(own, box)}"/></g>`;
}

/** Moves the edge of a drawing so that it stays in the country. */
function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(value, 0), most));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
