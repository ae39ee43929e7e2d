/** Facts whose newest report is older than 24 months. */
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../../../src/data/folder.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import { oldFields } from '../../../scripts/support/old-fields.ts';

/** A data set with these days of observations in one region, and one place. */
function reported(days: readonly string[], hours: string | null = null): Dataset {
  return {
    observations: days.map((as_of) => ({ region_code: '11.01', as_of })),
    places: [{ region_code: '11.01', address_as_of: null, hours_as_of: hours }],
    services_offered: [],
  } as unknown as Dataset;
}

const fieldsOf = (data: Dataset, day: string, months?: number) =>
  oldFields(data, day, months).map(({ field, newest }) => `${field} ${newest}`);

test.each([
  ['2026-11-30', ['observations 2024-11-29']],
  ['2026-11-29', []],
])('on %s a report of 2024-11-29 is old: %j', (day, expected) => {
  expect(fieldsOf(reported(['2024-11-29', '2021']), day)).toEqual(expected);
});

test('a month counts as its last day, and a newer report of the same fact renews it', () => {
  expect(fieldsOf(reported(['2024-11']), '2026-11-30')).toEqual([]);
  expect(fieldsOf(reported(['2020', '2026-01']), '2026-11-30')).toEqual([]);
});

test('each fact of a region has an age of its own', () => {
  expect(fieldsOf(reported(['2026-01'], '2020-05'), '2026-11-30')).toEqual([
    'places.opening_hours_id 2020-05',
  ]);
});

test('only reports that became old within the last months are listed on request', () => {
  const data = reported(['2024-11-15'], '2020-05');
  expect(fieldsOf(data, '2026-11-30', 1)).toEqual(['observations 2024-11-15']);
});

test('the data have old reports on a far day, the oldest first', () => {
  const found = oldFields(loadDataset(DATA_FOLDER), '2036-01-01');
  expect(found.length).toBeGreaterThan(100);
  const years = found.map(({ newest }) => newest.slice(0, 4));
  expect(years).toEqual(years.toSorted());
});
