/** Where the tooltip of a tile is placed. */
import { expect, test } from 'vitest';
import { tipPlace, type Box } from '../../../src/scripts/tile-map/tip-place.ts';

const frame: Box = { x: 0, y: 0, width: 400, height: 300 };
const size = { width: 100, height: 50 };
const tile = (x: number, y: number): Box => ({ x, y, width: 20, height: 20 });
const here = tile(200, 150);

test('a tooltip is above its tile where it covers no other', () => {
  expect(tipPlace(here, size, frame, [here])).toEqual({ ...size, x: 160, y: 96 });
});

test('a tooltip is on the side on which it covers the fewest tiles', () => {
  const above = [tile(190, 100), tile(210, 100)];
  const below = [tile(200, 180)];
  const right = [tile(240, 150)];
  const around = [here, ...above, ...below, ...right];
  expect(tipPlace(here, size, frame, around)).toEqual({ ...size, x: 96, y: 135 });
});

test('a tooltip stays within the frame at its edges', () => {
  const corner = tile(380, 5);
  const { x, y, width, height } = tipPlace(corner, size, frame, [corner]);
  expect([x >= 0, y >= 0, x + width <= 400, y + height <= 300]).toEqual([true, true, true, true]);
});
