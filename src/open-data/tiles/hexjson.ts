/** The tile map as HexJSON, the exchange format of hexagon maps. */
import { about } from '../about.ts';
import type { DataVersion } from '../../db/version.ts';
import { codedTiles, codeSystems, type TileLayoutName, type TileRows } from './coded-tiles.ts';

/** The hexagons of a layout by code; `n` is the name, as the format has it. */
export interface HexJson {
  layout: 'odd-r';
  source: Record<string, unknown>;
  hexes: Record<string, Record<string, unknown> & { q: number; r: number; n: string }>;
}

/**
 * Returns a layout as HexJSON. Rows of the format count upwards. The highest has an even number, so
 * that a row is odd in the format where it is odd here, and shifted right.
 */
export function hexJson(rows: TileRows, layout: TileLayoutName, version: DataVersion): HexJson {
  const tiles = codedTiles(rows, layout);
  const lowest = Math.max(...tiles.map(({ row }) => row));
  const top = lowest + (lowest % 2);
  const hexes = tiles.map(({ code, col, row, properties: { name, ...rest } }) => [
    code,
    { q: col, r: top - row, n: name, ...rest },
  ]);
  return {
    layout: 'odd-r',
    source: sourceOf(version, layout),
    hexes: Object.fromEntries(hexes) as HexJson['hexes'],
  };
}

/** Returns what a file of tiles says about itself: origin, version, licence and the systems of its codes. */
export function sourceOf(version: DataVersion, layout: TileLayoutName): Record<string, unknown> {
  return {
    name: about.title.en,
    version: version.id,
    licence: about.licence.name,
    layout,
    codes: codeSystems,
  };
}
