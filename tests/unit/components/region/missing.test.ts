import { expect, test } from 'vitest';
import type { RegionFacts } from '../../../../src/db/regions/region-facts.ts';
import { missingFacts } from '../../../../src/components/region/missing.ts';

type Facts = Parameters<typeof missingFacts>[0];

const facts = (cells: object): Facts => cells as unknown as Facts;
const region = { opened_on: null, inaugurated_on: '2024-12-12' };
const observations: RegionFacts['observations'] = [];

test('everything but the day is missing when only the day of inauguration is known', () => {
  const mpp = { status: 'inaugurated' };
  const missing = missingFacts(facts({ region, mpp, place: undefined, observations }));
  expect(missing).toEqual(['opened_on', 'address', 'opening_hours', 'website', 'counts']);
});

test('no inauguration date is missing for an MPP that is not inaugurated', () => {
  const open = { opened_on: '2023', inaugurated_on: null };
  const mpp = { status: 'operating' };
  const missing = missingFacts(facts({ region: open, mpp, place: undefined, observations }));
  expect(missing).not.toContain('inaugurated_on');
});

test('nothing is missing where no MPP is known or it is still being prepared', () => {
  const place = undefined;
  expect(missingFacts(facts({ region, mpp: undefined, place, observations }))).toEqual([]);
  expect(
    missingFacts(facts({ region, mpp: { status: 'preparing' }, place, observations })),
  ).toEqual([]);
});
