import { describe, expect, test } from 'vitest';
import { datePrecision, firstDay, isPartialDate, lastDay } from '../../../src/data/partial-date.ts';

describe('a partial date', () => {
  test.each(['2021', '2021-04', '2021-04-15', '2024-02-29', '2000-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    '',
    '21',
    '2021-4',
    '2021-13',
    '2021-00',
    '2021-04-31',
    '2021-04-00',
    '2023-02-29',
    '1900-02-29',
    '2021-04-15T00:00',
    '15-04-2021',
    ' 2021',
  ])('"%s" is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('knows how precise it is', () => {
    expect(['2021', '2021-04', '2021-04-15'].map(datePrecision)).toEqual(['year', 'month', 'day']);
  });

  test('begins at its earliest day', () => {
    const first = ['2021', '2021-04', '2021-04-15'].map(firstDay);
    expect(first).toEqual(['2021-01-01', '2021-04-01', '2021-04-15']);
  });

  test('ends at its latest day, in leap years too', () => {
    const last = ['2021', '2021-04', '2024-02', '2023-02', '2021-04-15'].map(lastDay);
    expect(last).toEqual(['2021-12-31', '2021-04-30', '2024-02-29', '2023-02-28', '2021-04-15']);
  });
});
