/** Tiles of the tile map on cards, with colours as values, because a card has no style sheet. */
import type { Status } from '../../db/schema/views.ts';
import { HEXAGON, statusMarks } from '../../map/tiles/tile-shapes.ts';
import { TILE, cellKey, type Cell, type Point } from '../../map/tiles/hexagon.ts';
import { group } from 'd3-array';
import { loopsToPath, outlineOf } from '../../map/tiles/outline.ts';

/** A tile with its look. `lit` and `dim` distinguish a few regions from all others. */
export interface CardTile {
  code: string;
  provinceCode: string;
  cell: Cell;
  centre: Point;
  look: Status | 'lit' | 'dim';
}

/** A rectangle in pixels of the card. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Look {
  fill: string;
  edge: string;
  sign: string;
  signFill: string;
}

const DONE = 'var(--status-inaugurated)';
const OPEN = 'var(--status-operating)';

const looks: Readonly<Record<CardTile['look'], Look>> = {
  inaugurated: { fill: DONE, edge: DONE, sign: '', signFill: '' },
  served: { fill: 'var(--paper)', edge: DONE, sign: statusMarks.served, signFill: DONE },
  operating: { fill: OPEN, edge: OPEN, sign: statusMarks.operating, signFill: 'var(--paper)' },
  preparing: {
    fill: 'var(--paper)',
    edge: OPEN,
    sign: statusMarks.preparing,
    signFill: 'var(--warn)',
  },
  none: { fill: 'var(--status-none)', edge: 'var(--status-none)', sign: '', signFill: '' },
  lit: { fill: DONE, edge: DONE, sign: '', signFill: '' },
  dim: { fill: 'var(--status-none)', edge: 'var(--status-none)', sign: '', signFill: '' },
};

/** Returns one tile with its sign around the point `x`, `y`. */
export function tileMarkup(look: CardTile['look'], { x, y }: Point): string {
  const { fill, edge, sign, signFill } = looks[look];
  const inner = sign === '' ? '' : `<path fill="${signFill}" d="${sign}"/>`;
  return `<g transform="translate(${x} ${y})"><path fill="${fill}" stroke="${edge}" d="${HEXAGON}"/>${inner}</g>`;
}

const outlines = new Map<string, string>();

/** Returns the outline around each province of the tiles; it is worked out once for all cards with the same tiles. */
export function provinceOutlines(tiles: readonly CardTile[]): string {
  const key = tiles.map(({ provinceCode, cell }) => `${provinceCode} ${cellKey(cell)}`).join();
  const known = outlines.get(key) ?? outlinesOf(tiles);
  outlines.set(key, known);
  return known;
}

function outlinesOf(tiles: readonly CardTile[]): string {
  const provinces = group(tiles, ({ provinceCode }) => provinceCode).values();
  const d = [...provinces].map((own) => loopsToPath(outlineOf(own.map(({ cell }) => cell))));
  return `<path fill="none" stroke="var(--ink-soft)" stroke-width="1.5" stroke-linejoin="round" d="${d.join('')}"/>`;
}

/** Returns a ring around a tile, `width` units thick, visible on tiles of any colour. */
export function tileRing({ x, y }: Point, width: number): string {
  const ring = (stroke: string, thickness: number): string =>
    `<path fill="none" stroke="${stroke}" stroke-width="${thickness}" stroke-linejoin="round" transform="translate(${x} ${y}) scale(1.12)" d="${HEXAGON}"/>`;
  return ring('var(--paper)', width * 2.2) + ring('var(--ink)', width);
}

/** Returns a tile three times as large as those around it, in a ring: visible on a thumbnail. */
export function largeTile(look: CardTile['look'], { x, y }: Point): string {
  const origin = { x: 0, y: 0 };
  return `<g transform="translate(${x} ${y}) scale(2.2)">${tileMarkup(look, origin)}${tileRing(origin, 3)}</g>`;
}

/** The largest scale of tiles in pixels per unit, so that a few of them do not fill the card. */
const LARGEST = 3;

/** Returns markup in units of the tiles, scaled and moved so that the tiles are centred in a box. */
export function inBox(markup: string, centres: readonly Point[], box: Box): string {
  const [left, right] = extent(
    centres.map(({ x }) => x),
    TILE.width,
  );
  const [top, bottom] = extent(
    centres.map(({ y }) => y),
    TILE.height,
  );
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top), LARGEST);
  const x = box.x + box.width / 2 - ((left + right) / 2) * scale;
  const y = box.y + box.height / 2 - ((top + bottom) / 2) * scale;
  const at = [x, y].map((value) => value.toFixed(1)).join(' ');
  return `<g transform="translate(${at}) scale(${scale.toFixed(3)})">${markup}</g>`;
}

function extent(middles: readonly number[], size: number): [number, number] {
  return [Math.min(...middles) - size / 2, Math.max(...middles) + size / 2];
}
