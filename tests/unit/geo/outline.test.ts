import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { MAP_BOUNDS, readLand, type Outline } from '../../../src/geo/land.ts';
import { frameProjection, landPath, type Frame } from '../../../src/geo/outline.ts';

const frame: Frame = {
  west: 100,
  east: 110,
  south: -5,
  north: 5,
  x: 0,
  y: 20,
  width: 200,
  height: 200,
};

/** A rectangle of land; the ring is clockwise, because d3-geo takes the right side as the inside. */
function land(west: number, east: number, south: number, north: number): Outline {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

test('a degree has the same number of pixels in both directions', () => {
  const project = frameProjection(frame);
  expect(project([101, 4])!.map(Math.round)).toEqual([20, 40]);
  expect(project([110, -5])!.map(Math.round)).toEqual([200, 220]);
});

test('land is written in relative steps of quarters of a pixel', () => {
  const steps = landPath(land(101, 102, 3, 4), frame);
  expect(steps).toMatch(/^M\d+ \d+l[-\d ]+z$/);
  expect(steps).toContain('80');
});

test('land outside the frame and islands smaller than a pixel are left out', () => {
  expect(landPath(land(111, 112, 3, 4), frame)).toBe('');
  expect(landPath(land(101, 101.02, 3, 3.02), frame)).toBe('');
});

test('the land of Indonesia is small enough for a page', () => {
  const whole: Frame = { ...MAP_BOUNDS, x: 0, y: 0, width: 880, height: 330 };
  const path = landPath(readLand().own, whole);
  expect(path.match(/M/g)!.length).toBeGreaterThan(60);
  expect(gzipSync(path).length).toBeLessThan(8 * 1024);
});

test('land far from the maps is left out, and the coasts within their bounds are whole', () => {
  const { own, others } = readLand();
  const points = others.coordinates.flat(2);
  const { west, east, south, north } = MAP_BOUNDS;
  expect(Math.min(...points.map(([lng]) => lng!))).toBeGreaterThanOrEqual(west - 1);
  expect(Math.max(...points.map(([lng]) => lng!))).toBeLessThanOrEqual(east + 1);
  expect(Math.min(...points.map(([, lat]) => lat!))).toBeGreaterThanOrEqual(south - 1);
  expect(Math.max(...points.map(([, lat]) => lat!))).toBeLessThanOrEqual(north + 1);
  // Singapore, the southern end of the Malay peninsula and the west of Papua New Guinea are on the maps.
  for (const [lng, lat] of [
    [103.8, 1.37],
    [103.7, 1.7],
    [141.5, -6],
  ] as const)
    expect(geoContains(others, [lng, lat])).toBe(true);
  expect(own.coordinates.length).toBeGreaterThan(200);
});
