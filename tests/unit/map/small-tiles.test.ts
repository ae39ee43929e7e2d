import { expect, test } from 'vitest';
import { hexagonsPath, tilesSize } from '../../../src/map/tiles/small-tiles.ts';

test('every tile is one closed hexagon, with odd rows half a tile to the right', () => {
  const path = hexagonsPath(
    [
      { col: 0, row: 0 },
      { col: 0, row: 1 },
    ],
    1,
  );
  expect(path).toBe('M13 0l13 7.5v15l-13 7.5-13-7.5v-15zM26 22.5l13 7.5v15l-13 7.5-13-7.5v-15z');
});

test('a smaller hexagon keeps the middle of its tile', () => {
  expect(hexagonsPath([{ col: 1, row: 0 }], 0.5)).toMatch(/^M39 7l6.5 4v8l-6.5 4/);
});

test('the drawing ends where the last tiles end', () => {
  expect(tilesSize([{ col: 3, row: 2 }])).toEqual({ width: 104, height: 75 });
  expect(tilesSize([])).toEqual({ width: 13, height: 15 });
});
