/** The tile of a region among those around it, as a small drawing. */
import { group } from 'd3-array';
import type { Status } from '../../../db/statuses.ts';
import { TILE, stepsBetween, type Point } from '../../../map/tiles/hexagon.ts';
import type { TileLayout } from '../../../map/tiles/layout.ts';
import { provinceOutline, statusTiles } from '../../../map/tiles/status-tiles.ts';
import { HEXAGON } from '../../../map/tiles/tile-shapes.ts';

/** Steps from the region's tile to the edge of the drawing. */
const REACH = 2;

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
      byStatus.map(([status, some]) => statusTiles(status, some)).join('') +
      provinceOutline(province) +
      ringMarkup(own.centre),
  };
}

function ringMarkup({ x, y }: Point): string {
  const ring = (colour: string, width: number): string =>
    `<path fill="none" stroke="var(${colour})" stroke-width="${width}" stroke-linejoin="round" transform="translate(${x} ${y}) scale(1.1)" d="M0 0${HEXAGON}"/>`;
  return ring('--paper', 7) + ring('--ink', 3);
}
