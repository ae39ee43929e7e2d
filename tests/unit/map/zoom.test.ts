import { expect, test } from 'vitest';
import { TILE as UNITS } from '../../../src/map/tiles/hexagon.ts';
import { zoomTo } from '../../../src/map/zoom.ts';
import { data, layout } from './real-data.ts';

const whole = { x: 16, y: 100, width: 328, height: 1186 };
const LEAST = 24.5;
const TILE = 15;
const tapped = { x: 150, y: 600 };

test('the part shown has the proportions of the whole and contains the target', () => {
  const target = { x: 90, y: 560, width: 120, height: 100 };
  const part = zoomTo(whole, target, tapped, TILE, LEAST);
  expect(part.height / part.width).toBeCloseTo(whole.height / whole.width);
  expect(part.x).toBeLessThan(target.x);
  expect(part.x + part.width).toBeGreaterThan(target.x + target.width);
});

test('the target keeps its height on the screen', () => {
  const target = { x: 90, y: 560, width: 120, height: 100 };
  const part = zoomTo(whole, target, tapped, TILE, LEAST);
  const before = (610 - whole.y) / whole.height;
  expect((610 - part.y) / part.height).toBeCloseTo(before);
});

test('only the part around the tap is shown when tiles of the whole target would be too small', () => {
  const part = zoomTo(whole, { x: 20, y: 560, width: 320, height: 100 }, tapped, TILE, LEAST);
  expect((TILE * whole.width) / part.width).toBeCloseTo(LEAST);
  expect(part.x + part.width / 2).toBe(tapped.x);
});

test('a target at the lower edge is shown whole', () => {
  const target = { x: 200, y: 1200, width: 60, height: 80 };
  const part = zoomTo(whole, target, tapped, TILE, LEAST);
  expect(part.y + part.height).toBeGreaterThan(target.y + target.height);
});

test('a province of one tile is shown with its surroundings', () => {
  const part = zoomTo(whole, { x: 143, y: 593, width: 15, height: 17 }, tapped, TILE, LEAST);
  expect(part.width).toBe(7 * TILE);
});

test('every province can be shown whole on a phone with tiles of at least 24 pixels', () => {
  const unit = whole.width / layout.sizes.portrait.width;
  for (const { code } of data.provinces) {
    const tiles = layout.groups.flatMap((group) => group.tiles);
    const own = tiles.filter(({ provinceCode }) => provinceCode === code);
    const span = (axis: 'x' | 'y'): number => {
      const places = own.map(({ centre }) => centre[axis]);
      return Math.max(...places) - Math.min(...places);
    };
    const width = (span('x') + UNITS.width) * unit;
    const height = (span('y') + UNITS.height) * unit;
    const tile = UNITS.width * unit;
    const part = zoomTo(whole, { x: 20, y: 200, width, height }, tapped, tile, LEAST);
    expect(part.width, code).toBeGreaterThanOrEqual(width);
    expect((tile * whole.width) / part.width, code).toBeGreaterThanOrEqual(24);
  }
});
