/** The dots of an event on the map: every region once. */
import { expect, test } from 'vitest';
import { batchTiles } from '../../../src/components/inauguration/batch/batch-tiles.ts';
import { layOut } from '../../../src/map/tiles/layout.ts';
import { loadDataset } from '../../../src/data/load.ts';

const { tiles, provinces } = loadDataset('data');
const groupOf = new Map(provinces.map(({ code, island_group_id }) => [code, island_group_id]));
const layout = layOut(tiles, (code) => groupOf.get(code) ?? '');

/** The points of a path of steps between dots. */
function pointsOf(path: string): string[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/[Mm](-?\d+) (-?\d+)h0/g)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return `${x} ${y}`;
  });
}

test('every region is one dot, those of the event apart and all within the drawing', () => {
  const { brought, others, width, height } = batchTiles(layout, new Set(['35.10', '31.71']));
  const points = [brought, others].map(pointsOf);
  expect(points.map(({ length }) => length)).toEqual([2, tiles.length - 2]);
  const all = points.flat();
  expect(new Set(all).size).toBe(tiles.length);
  for (const point of all) {
    const [x, y] = point.split(' ').map(Number) as [number, number];
    expect(x > 0 && x < width && y > 0 && y < height, point).toBe(true);
  }
});
