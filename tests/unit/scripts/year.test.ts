import { describe, expect, test } from 'vitest';
import {
  dotIsOff,
  drawnYear,
  searchFor,
  stepAfter,
  yearIn,
} from '../../../src/scripts/tile-map/year.ts';

const range = { first: 2017, last: 2025 };

describe('the address', () => {
  test('gives a year of the range', () => {
    expect(yearIn('?tahun=2022', range)).toBe(2022);
    expect(yearIn('?warna=status&tahun=2017', range)).toBe(2017);
  });

  test.each(['', '?tahun=', '?tahun=2016', '?tahun=2026', '?tahun=abc', '?tahun=2022.5'])(
    'means now when its query is %j',
    (search) => {
      expect(yearIn(search, range)).toBe(2025);
    },
  );

  test('keeps its other parts and has no year for now', () => {
    expect(searchFor('?warna=status', 2022, range)).toBe('?warna=status&tahun=2022');
    expect(searchFor('?warna=status&tahun=2022', 2025, range)).toBe('?warna=status');
    expect(searchFor('?tahun=2022', 2025, range)).toBe('');
  });
});

test('a step stays within the years of the data', () => {
  expect(stepAfter(2020, 1, range)).toBe(2021);
  expect(stepAfter(2017, -1, range)).toBe(2017);
  expect(stepAfter(2025, 1, range)).toBe(2025);
});

test('the newest year is drawn as now, with every status', () => {
  expect(drawnYear(2025, range)).toBeNull();
  expect(drawnYear(2024, range)).toBe(2024);
});

test('a dot is off until the year in which its region is covered', () => {
  expect([2020, 2021, 2022].map((year) => dotIsOff('2021', year))).toEqual([true, false, false]);
});

test('a dot that was never covered is off in every past year, and has its status now', () => {
  expect(dotIsOff('', 2024)).toBe(true);
  expect(dotIsOff('', null)).toBe(false);
});
