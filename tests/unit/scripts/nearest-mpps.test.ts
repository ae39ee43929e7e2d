import { describe, expect, test } from 'vitest';
import {
  distanceKm,
  isInside,
  nearestMpps,
  type MppPoint,
} from '../../../src/scripts/near-me/nearest-mpps.ts';

/** An MPP with points at these longitudes on the equator. */
function mpp(operator: string, inaugurated: boolean, ...lngs: number[]): MppPoint {
  const points = lngs.map((lng) => ({ lat: 0, lng, region: `R${lng}`, path: `daerah/r${lng}/` }));
  return { operator, name: null, inaugurated, points, address: null, hours: null, note: null };
}

const here = { lat: 0, lng: 100 };
const names = (mpps: readonly MppPoint[]) =>
  nearestMpps(here, mpps).inaugurated.map((near) => near.mpp.operator);

describe('the distance', () => {
  test('is a 360th of the circumference for a degree of the equator', () => {
    expect(distanceKm(here, { lat: 0, lng: 101 })).toBeCloseTo((2 * Math.PI * 6371) / 360, 6);
  });

  test('is zero to the same point and half the circumference to the opposite one', () => {
    expect(distanceKm(here, here)).toBe(0);
    expect(distanceKm(here, { lat: 0, lng: -80 })).toBeCloseTo(Math.PI * 6371, 6);
  });

  test('is about 660 km from Jakarta to Surabaya', () => {
    const km = distanceKm({ lat: -6.2, lng: 106.82 }, { lat: -7.25, lng: 112.75 });
    expect(km).toBeGreaterThan(655);
    expect(km).toBeLessThan(672);
  });
});

describe('the nearest MPPs', () => {
  test('are three, nearest first, for any order of the input', () => {
    const mpps = [
      mpp('d', true, 104),
      mpp('b', true, 98),
      mpp('a', true, 101),
      mpp('c', true, 103),
    ];
    expect(names(mpps)).toEqual(['a', 'b', 'c']);
  });

  test('are inaugurated ones only', () => {
    expect(names([mpp('a', false, 105), mpp('b', true, 101)])).toEqual(['b']);
  });

  test('include an operating one that is nearer than all of them', () => {
    const mpps = [mpp('far', true, 103), mpp('near', false, 101)];
    expect(nearestMpps(here, mpps).operating?.mpp.operator).toBe('near');
  });

  test('leave out an operating one that is farther', () => {
    const mpps = [mpp('near', true, 101), mpp('far', false, 103)];
    expect(nearestMpps(here, mpps).operating).toBeUndefined();
  });

  test('are measured to the nearest of the regions that an MPP serves', () => {
    const [near] = nearestMpps(here, [mpp('province', true, 110, 101, 120)]).inaugurated;
    expect(near?.point.region).toBe('R101');
    expect(near?.km).toBeCloseTo(111.19, 1);
  });
});

test.each([
  [{ lat: -6, lng: 106 }, true],
  [{ lat: 14.6, lng: 121 }, false],
  [{ lat: -12.5, lng: 130.8 }, false],
  [{ lat: 0, lng: 80 }, false],
])('%o is inside the bounds: %s', (point, inside) => {
  expect(isInside(point, { south: -11.5, north: 6.4, west: 94.8, east: 141.2 })).toBe(inside);
});
