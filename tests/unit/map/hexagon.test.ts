import { expect, test } from 'vitest';
import {
  centreOf,
  cornersOf,
  neighboursOf,
  stepsBetween,
  TILE,
} from '../../../src/map/tiles/hexagon.ts';

test('an odd row is shifted right by half a tile', () => {
  expect(centreOf({ col: 0, row: 0 })).toEqual({ x: 13, y: 15 });
  expect(centreOf({ col: 0, row: 1 })).toEqual({ x: 26, y: 37.5 });
});

test('the six neighbours of a cell are one tile away and have it as their neighbour', () => {
  for (const cell of [
    { col: 3, row: 2 },
    { col: 3, row: 5 },
  ]) {
    const here = centreOf(cell);
    for (const other of neighboursOf(cell)) {
      const there = centreOf(other);
      expect(Math.hypot(there.x - here.x, there.y - here.y)).toBeCloseTo(TILE.width, 1);
      expect(neighboursOf(other)).toContainEqual(cell);
    }
  }
});

test('a neighbour shares the two corners of the common side', () => {
  const cell = { col: 2, row: 3 };
  const corners = cornersOf(cell);
  for (const [side, other] of neighboursOf(cell).entries()) {
    expect(cornersOf(other)).toContainEqual(corners[side]);
    expect(cornersOf(other)).toContainEqual(corners[(side + 1) % 6]);
  }
});

test('the distance counts the sides that are crossed', () => {
  expect(stepsBetween({ col: 4, row: 4 }, { col: 4, row: 4 })).toBe(0);
  for (const other of neighboursOf({ col: 4, row: 3 })) {
    expect(stepsBetween({ col: 4, row: 3 }, other)).toBe(1);
  }
  expect(stepsBetween({ col: 0, row: 0 }, { col: 3, row: 0 })).toBe(3);
  expect(stepsBetween({ col: 0, row: 0 }, { col: 1, row: 2 })).toBe(2);
});
