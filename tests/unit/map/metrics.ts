/** The measures of the tile map in docs/tile-map.md, for one of its layouts. */
import { group } from 'd3-array';
import {
  stepsBetween,
  cellKey,
  centreOf,
  neighboursOf,
  type Cell,
} from '../../../src/map/tiles/hexagon.ts';
import { cellIn, type LayoutName } from '../../../src/map/tiles/layout.ts';
import { data, groupOf } from './real-data.ts';

interface Tile {
  code: string;
  province: string;
  cell: Cell;
  lat: number;
  lng: number;
}

const points = new Map(data.regions.map(({ code, lat, lng }) => [code, { lat, lng }]));

/** Every tile of a layout with the coordinates of its region. */
export function tilesIn(layout: LayoutName): Tile[] {
  return data.tiles.map((row) => ({
    code: row.region_code,
    province: row.region_code.slice(0, 2),
    cell: cellIn(row, layout),
    ...points.get(row.region_code)!,
  }));
}

/** The number of connected parts of the tiles of a province. */
export function partsOf(tiles: readonly Tile[]): number {
  const left = new Map(tiles.map(({ cell }) => [cellKey(cell), cell]));
  let parts = 0;
  for (const [key, cell] of left) {
    left.delete(key);
    parts++;
    const queue = [cell];
    for (const here of queue) {
      for (const beside of neighboursOf(here)) {
        if (left.delete(cellKey(beside))) queue.push(beside);
      }
    }
  }
  return parts;
}

/** The two tiles of every land border. */
export function landPairs(tiles: readonly Tile[]): [Tile, Tile][] {
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  return data.borders.map(({ region_a, region_b }) => [
    byCode.get(region_a)!,
    byCode.get(region_b)!,
  ]);
}

/** The steps between the two tiles of every land border; 1 where they touch. */
export function landSteps(tiles: readonly Tile[]): number[] {
  return landPairs(tiles).map(([a, b]) => stepsBetween(a.cell, b.cell));
}

/** The angle between the true and the drawn direction of two neighbours, in degrees. */
export function turnOf([a, b]: [Tile, Tile]): number {
  const [from, to] = [centreOf(a.cell), centreOf(b.cell)];
  const drawn = Math.atan2(from.y - to.y, to.x - from.x);
  const middle = (((a.lat + b.lat) / 2) * Math.PI) / 180;
  const real = Math.atan2(b.lat - a.lat, (b.lng - a.lng) * Math.cos(middle));
  const turn = Math.abs(((drawn - real) * 180) / Math.PI);
  return Math.min(turn, 360 - turn);
}

/** Pairs of provinces that share a border, in fact (`real`) and on the map (`drawn`). */
export function provinceBorders(tiles: readonly Tile[]): { real: Set<string>; drawn: Set<string> } {
  const at = new Map(tiles.map((tile) => [cellKey(tile.cell), tile.province]));
  const pair = (a: string, b: string): string[] => (a === b ? [] : [[a, b].toSorted().join(' ')]);
  return {
    real: new Set(landPairs(tiles).flatMap(([a, b]) => pair(a.province, b.province))),
    drawn: new Set(
      tiles.flatMap(({ cell, province }) =>
        neighboursOf(cell).flatMap((beside) => pair(province, at.get(cellKey(beside)) ?? province)),
      ),
    ),
  };
}

/** Kendall's tau-b of the order of longitudes and of latitudes in each island group. */
export function orderScores(tiles: readonly Tile[]): { group: string; x: number; y: number }[] {
  return [...group(tiles, ({ province }) => groupOf(province))].map(([group, own]) => ({
    group,
    x: tauB(own.map(({ cell, lng }) => [centreOf(cell).x, lng])),
    y: tauB(own.map(({ cell, lat }) => [-centreOf(cell).y, lat])),
  }));
}

function tauB(pairs: readonly [number, number][]): number {
  let [score, a, b] = [0, 0, 0];
  for (const [index, [x, y]] of pairs.entries()) {
    for (const [x2, y2] of pairs.slice(index + 1)) {
      const [dx, dy] = [Math.sign(x - x2), Math.sign(y - y2)];
      score += dx * dy;
      a += Math.abs(dx);
      b += Math.abs(dy);
    }
  }
  return score / Math.sqrt(a * b);
}
