/** The tile of a region among those around it, as a small drawing. */
import { group } from 'd3-array';
import type { Status } from '../../../db/statuses.ts';
import { TILE, stepsBetween, type Point } from '../../../map/tiles/hexagon.ts';
import type { PlacedTile, TileLayout } from '../../../map/tiles/layout.ts';
import { loopsToPath, outlineOf } from '../../../map/tiles/outline.ts';
import { HEXAGON, placed, statusMarks } from '../../../map/tiles/tile-shapes.ts';

/** Steps from the region's tile to the edge of the drawing. */
const REACH = 2;

/** The fill and edge of each status, and the colour of its sign, as on the tile map. */
const looks: Readonly<Record<Status, readonly [fill: string, edge: string, sign: string]>> = {
  inaugurated: ['--status-inaugurated', '--status-inaugurated', '--paper'],
  served: ['--paper', '--status-inaugurated', '--status-inaugurated'],
  operating: ['--status-operating', '--status-operating', '--paper'],
  preparing: ['--paper', '--status-operating', '--warn'],
  none: ['--status-none', '--status-none', '--paper'],
};

/**
 * Returns the inner markup and the `viewBox` of the drawing: tiles coloured by status, the outline of
 * the region's province, and a ring around its own tile. Throws if the region has no tile.
 */
export function neighbourTiles(
  layout: TileLayout,
  code: string,
  statusOf: (code: string) => Status,
): { viewBox: string; markup: string } {
  const tiles = layout.groups.find((one) => one.tiles.some((tile) => tile.code === code))?.tiles;
  const own = tiles?.find((tile) => tile.code === code);
  if (!tiles || !own) throw new Error(`The region ${code} has no tile.`);
  const shown = tiles.filter(({ cell }) => stepsBetween(cell, own.cell) <= REACH + 1);
  const byStatus = [...group(shown, (tile) => statusOf(tile.code))];
  const province = tiles.filter(({ provinceCode }) => provinceCode === own.provinceCode);
  const size = { x: (2 * REACH + 1.2) * TILE.width, y: (2 * REACH + 1) * TILE.rowHeight };
  const from = {
    x: Math.round(own.centre.x - size.x / 2),
    y: Math.round(own.centre.y - size.y / 2),
  };
  return {
    viewBox: `${from.x} ${from.y} ${Math.round(size.x)} ${Math.round(size.y)}`,
    markup:
      byStatus.map(([status, some]) => tilesMarkup(status, some)).join('') +
      outlineMarkup(province) +
      ringMarkup(own.centre),
  };
}

function tilesMarkup(status: Status, tiles: readonly PlacedTile[]): string {
  const [fill, edge, sign] = looks[status];
  const repeated = (shape: string): string =>
    tiles.map(({ centre }) => placed(shape, centre)).join('');
  const hexagons = `<path fill="var(${fill})" stroke="var(${edge})" d="${repeated(HEXAGON)}"/>`;
  const mark = statusMarks[status];
  if (mark === '') return hexagons;
  return `${hexagons}<path fill="var(${sign})" fill-rule="evenodd" d="${repeated(mark)}"/>`;
}

function outlineMarkup(tiles: readonly PlacedTile[]): string {
  const d = loopsToPath(outlineOf(tiles.map(({ cell }) => cell)));
  return `<path fill="none" stroke="var(--ink-soft)" stroke-width="1.5" d="${d}"/>`;
}

function ringMarkup({ x, y }: Point): string {
  const ring = (colour: string, width: number): string =>
    `<path fill="none" stroke="var(${colour})" stroke-width="${width}" stroke-linejoin="round" transform="translate(${x} ${y}) scale(1.1)" d="M0 0${HEXAGON}"/>`;
  return ring('--paper', 7) + ring('--ink', 3);
}
