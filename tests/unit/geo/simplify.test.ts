import { expect, test } from 'vitest';
import { ringArea, simplifyRing, type Ring } from '../../../src/geo/simplify.ts';

test('points on a straight shore are removed, and corners kept', () => {
  const square: Ring = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 5],
    [0, 0],
  ];
  expect(simplifyRing(square, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
});

test('a bay deeper than the tolerance is kept, and a shallower one removed', () => {
  const withBay = (depth: number): Ring => [
    [0, 0],
    [50, depth],
    [100, 0],
    [100, 100],
    [0, 100],
  ];
  expect(simplifyRing(withBay(2), 3)).toHaveLength(4);
  expect(simplifyRing(withBay(4), 3)).toHaveLength(5);
});

test('the area does not depend on the direction of the ring', () => {
  const ring: Ring = [
    [0, 0],
    [4, 0],
    [4, 3],
  ];
  expect(ringArea(ring)).toBe(6);
  expect(ringArea(ring.toReversed())).toBe(6);
});
