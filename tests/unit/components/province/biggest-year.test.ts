/** The year of the largest rise, from changes made up by hand. */
import { expect, test } from 'vitest';
import { biggestYear } from '../../../../src/components/province/biggest-year.ts';
import type { ViewRow } from '../../../../src/db/schema/views.ts';

type Step = ViewRow<'progress_by_province'>;

const steps = (...changes: [date: string, covered: number][]): Step[] =>
  changes.map(([date, covered]) => ({ date, covered }) as Step);

test('the year with the largest rise is found with the numbers before and after it', () => {
  const found = biggestYear(
    steps(['2017-10-06', 1], ['2022-03-01', 4], ['2023-02-01', 6], ['2023-12-01', 15]),
  );
  expect(found).toMatchObject({ year: '2023', before: { covered: 4 }, after: { covered: 15 } });
});

test('the first year has no number before it', () => {
  const found = biggestYear(steps(['2017-10-06', 5], ['2019-01-01', 6]));
  expect(found).toMatchObject({ year: '2017', before: undefined, after: { covered: 5 } });
});

test('of two equal rises the earlier is reported', () => {
  const found = biggestYear(steps(['2019-01-01', 2], ['2020-01-01', 4], ['2021-01-01', 6]));
  expect(found?.year).toBe('2019');
});

test('with changes in one year or none there is nothing to compare', () => {
  expect(biggestYear(steps(['2025-12-15', 1]))).toBeUndefined();
  expect(biggestYear([])).toBeUndefined();
});
