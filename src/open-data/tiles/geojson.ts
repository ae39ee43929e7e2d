/** The tile map as GeoJSON, for programs that draw polygons. */
import type { DataVersion } from '../../db/version.ts';
import { codedTiles, type CodedTile, type TileLayoutName, type TileRows } from './coded-tiles.ts';
import { sourceOf } from './hexjson.ts';

/** The middle of the map and the width of a tile, in degrees; landscape then lies where Indonesia does. */
const MIDDLE = { lng: 118, lat: -2.5 } as const;
const WIDTH = 0.76;
/** The side of a hexagon, which is half its height. */
const SIDE = WIDTH / Math.sqrt(3);

/**
 * Returns the hexagons of a layout as polygons. Their coordinates are degrees only because the format
 * has no others: a tile is not where its region is. Rings run counterclockwise.
 */
export function tileGeoJson(
  rows: TileRows,
  layout: TileLayoutName,
  version: DataVersion,
): Record<string, unknown> {
  const tiles = codedTiles(rows, layout);
  const columns = Math.max(...tiles.map(({ col }) => col)) + 1.5;
  const height = Math.max(...tiles.map(({ row }) => row)) * 1.5 * SIDE + 2 * SIDE;
  const corner = { lng: MIDDLE.lng - (columns * WIDTH) / 2, lat: MIDDLE.lat + height / 2 };
  return {
    type: 'FeatureCollection',
    source: sourceOf(version, layout),
    note: 'A tile map: each hexagon is one kabupaten/kota, and its coordinates are no place on Earth.',
    features: tiles.map((tile) => ({
      type: 'Feature',
      id: tile.code,
      properties: { code: tile.code, ...tile.properties },
      geometry: { type: 'Polygon', coordinates: [ringOf(tile, corner)] },
    })),
  };
}

/** The six corners from the top one, counterclockwise, and the first again. */
function ringOf({ col, row }: CodedTile, corner: { lng: number; lat: number }): number[][] {
  const x = corner.lng + (col + 0.5 + (row % 2) / 2) * WIDTH;
  const y = corner.lat - SIDE - row * 1.5 * SIDE;
  const half = WIDTH / 2;
  const corners = [
    [x, y + SIDE],
    [x - half, y + SIDE / 2],
    [x - half, y - SIDE / 2],
    [x, y - SIDE],
    [x + half, y - SIDE / 2],
    [x + half, y + SIDE / 2],
  ].map(([lng, lat]) => [rounded(lng!), rounded(lat!)]);
  return [...corners, corners[0]!];
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
