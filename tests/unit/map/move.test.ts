import { expect, test } from 'vitest';
import { layoutNames, type LayoutName } from '../../../src/map/tiles/layout.ts';
import { tileTowards } from '../../../src/map/move.ts';
import { centreOf } from '../../../src/map/tiles/hexagon.ts';
import { cellIn } from '../../../src/map/tiles/layout.ts';
import { data } from './real-data.ts';

const placesIn = (layout: LayoutName) => data.tiles.map((tile) => centreOf(cellIn(tile, layout)));
const row = [0, 1, 2].map((col) => centreOf({ col, row: 0 }));

test('left and right lead to the adjacent tile, and stop at the last', () => {
  expect(tileTowards('ArrowRight', 0, row, 0)).toBe(1);
  expect(tileTowards('ArrowLeft', 2, row, 0)).toBe(1);
  expect(tileTowards('ArrowLeft', 0, row, 0)).toBe(-1);
  expect(tileTowards('Enter', 0, row, 0)).toBe(-1);
});

test('repeated moves down do not drift sideways', () => {
  const cells = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3, 4].map((col) => ({ col, row })));
  const places = cells.map(centreOf);
  const goal = places[2]!.x;
  let at = 2;
  for (let steps = 0; steps < 4; steps++) at = tileTowards('ArrowDown', at, places, goal);
  expect(cells[at]).toEqual({ col: 2, row: 4 });
});

test.each(layoutNames)('arrow keys reach every tile of the %s layout', (layout) => {
  const places = placesIn(layout);
  const reached = new Set([0]);
  for (const at of reached) {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = tileTowards(key, at, places, places[at]!.x);
      if (next >= 0) reached.add(next);
    }
  }
  expect(reached.size).toBe(places.length);
});
