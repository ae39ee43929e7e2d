/** Draws small tile maps without links: all tiles of a set of regions as one short SVG path. */
import { centreOf, TILE, type Cell } from './hexagon.ts';

/**
 * Returns a path of hexagons at the tiles, in halves of the grid's unit; `size` is their size as a
 * fraction of a whole tile.
 */
export function hexagonsPath(tiles: readonly Cell[], size: number): string {
  const [w, s] = [halves((TILE.width / 2) * size), halves((TILE.side / 2) * size)];
  const outline = `l${w} ${s}v${2 * s}l${-w} ${s} ${-w} ${-s}v${-2 * s}z`.replaceAll(' -', '-');
  return tiles
    .map(centreOf)
    .map(({ x, y }) => `M${halves(x)} ${halves(y - 2 * s)}${outline}`)
    .join('');
}

/** Rounds to the halves of a unit on which the corners of a whole tile are. */
function halves(value: number): number {
  return Math.round(value * 2) / 2;
}

/** Returns width and height of a drawing that contains the tiles, in units of the grid. */
export function tilesSize(tiles: readonly Cell[]): { width: number; height: number } {
  const centres = tiles.map(centreOf);
  return {
    width: Math.max(0, ...centres.map(({ x }) => x)) + TILE.width / 2,
    height: Math.max(0, ...centres.map(({ y }) => y)) + TILE.height / 2,
  };
}
