/** The nearest MPPs of a service, compared with a count in plain loops, over random points and services. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  mppsOfService,
  type OpenMpp,
  type ServiceMpps,
} from '../../../../src/components/errands/errand-mpps.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import {
  nearestItems,
  pointsText,
  readPoints,
} from '../../../../src/scripts/errands/nearest-items.ts';
import { realFolder } from '../../support/folders.ts';

const data = loadDataset(realFolder);
const byService = new Map<string, ServiceMpps>();
beforeAll(async () => {
  for (const service of data.services) byService.set(service.id, await mppsOfService(service));
}, 60_000);

const points = fc.record({
  lat: fc.double({ min: -11, max: 6, noNaN: true }),
  lng: fc.double({ min: 95, max: 141, noNaN: true }),
});
const services = fc.constantFrom(...data.services.map(({ id }) => id));
const codesOf = (list: readonly OpenMpp[]): string[] => list.map(({ mpp }) => mpp.region_code);

/** The regions of an MPP: that which runs it, or those that the province's MPP serves. */
function regionsOf(code: string) {
  const serves = data.facilities.find(({ region_code }) => region_code === code)?.serves;
  const codes = code.length === 2 ? (serves ?? '').split(';') : [code];
  return data.regions.filter((region) => codes.includes(region.code));
}

/** Distance in km by the spherical law of cosines, which the site does not use. */
function kilometres(here: { lat: number; lng: number }, there: { lat: number; lng: number }) {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(here.lat)) * Math.sin(radians(there.lat)) +
    Math.cos(radians(here.lat)) *
      Math.cos(radians(there.lat)) *
      Math.cos(radians(there.lng - here.lng));
  return 6371 * Math.acos(Math.min(1, cosine));
}

test('the nearest reported MPPs are those of a recount of the CSV, for any point and service', () => {
  fc.assert(
    fc.property(points, services, (here, id) => {
      const reported = data.services_offered.filter(
        (row) => row.service === id && row.basis === 'reported' && !row.ended,
      );
      const expected = reported
        .map(({ region_code }) =>
          Math.min(...regionsOf(region_code).map((there) => kilometres(here, there))),
        )
        .toSorted((a, b) => a - b)
        .slice(0, 3);
      const found = nearestItems(here, byService.get(id)!.reported, 3);
      expect(found).toHaveLength(expected.length);
      found.forEach(({ km }, index) => expect(km).toBeCloseTo(expected[index]!, 1));
    }),
  );
});

test('a planned service is never among the reported ones', () => {
  for (const [id, { reported, planned }] of byService) {
    const plans = data.services_offered
      .filter((row) => row.service === id && row.basis === 'planned')
      .map(({ region_code }) => region_code);
    expect(codesOf(reported).filter((code) => plans.includes(code))).toEqual([]);
    expect(codesOf(planned).toSorted()).toEqual(plans.toSorted());
  }
});

test('every open MPP is in exactly one list of each service', () => {
  const open = data.facilities
    .filter(({ status }) => status !== 'preparing')
    .map(({ region_code }) => region_code);
  for (const { reported, ended, planned, unknown } of byService.values()) {
    const all = [reported, ended, planned, unknown].flatMap(codesOf);
    expect(all.toSorted()).toEqual(open.toSorted());
  }
});

test('points survive being written into the page', () => {
  fc.assert(
    fc.property(fc.array(points), (some) => {
      const plain = some.map(({ lat, lng }) => ({ lat: lat + 0, lng: lng + 0 }));
      expect(readPoints(pointsText(plain))).toEqual(plain);
    }),
  );
});
