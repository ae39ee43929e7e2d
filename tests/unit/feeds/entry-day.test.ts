import { expect, test } from 'vitest';
import { entryDay } from '../../../src/feeds/entry-day.ts';

test('An exact day is unchanged, even after the last check of sources', () => {
  expect(entryDay('2022-12-05', '2026-11-21')).toBe('2022-12-05');
  expect(entryDay('2026-11-22', '2026-11-21')).toBe('2026-11-22');
});

test('A month or a year is dated to its last day', () => {
  expect(entryDay('2018-02', '2026-11-21')).toBe('2018-02-28');
  expect(entryDay('2023', '2026-11-21')).toBe('2023-12-31');
});

test('A month or a year that is not over is dated to the day of the last check', () => {
  expect(entryDay('2026', '2026-11-21')).toBe('2026-11-21');
});
