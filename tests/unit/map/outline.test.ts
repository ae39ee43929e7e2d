import { expect, test } from 'vitest';
import { neighboursOf, TILE } from '../../../src/map/tiles/hexagon.ts';
import { loopsToPath, outlineOf } from '../../../src/map/tiles/outline.ts';

const middle = { col: 4, row: 4 };

test('one tile is outlined by its six corners', () => {
  const [loop, ...more] = outlineOf([middle]);
  expect(more).toEqual([]);
  expect(loop).toHaveLength(6);
});

test('the side between two tiles is not part of the outline', () => {
  const [loop] = outlineOf([middle, { col: 5, row: 4 }]);
  expect(loop).toHaveLength(10);
});

test('separate tiles have one loop each, and a ring of tiles one outside and one inside', () => {
  expect(outlineOf([middle, { col: 9, row: 4 }])).toHaveLength(2);
  const loops = outlineOf(neighboursOf(middle)).map(({ length }) => length);
  expect(loops.toSorted((a, b) => a - b)).toEqual([6, 18]);
});

test('a path closes each loop with lines as long as a side', () => {
  const path = loopsToPath(outlineOf([{ col: 0, row: 0 }]));
  expect(path).toBe('M13,0l13,7.5l0,15l-13,7.5l-13,-7.5l0,-15z');
  expect(Math.hypot(13, 7.5)).toBeCloseTo(TILE.side, 1);
});
