import { describe, expect, test } from 'vitest';
import { tables } from '../../../../src/data/tables/index.ts';
import type { Column } from '../../../../src/data/columns.ts';
import { repairsOf } from '../../../../src/data/check/repairs.ts';

/** The first repair that is valid for the column, as the checks use it. */
function repaired(value: string, column: Column<unknown>): string | undefined {
  return repairsOf(value).find(({ cell }) => column.zod.safeParse(cell).success)?.cell;
}

describe('a date mangled by a spreadsheet', () => {
  test.each([
    ['21/11/2023', '2023-11-21'],
    ['11/21/2023', '2023-11-21'],
    ['21.11.23', '2023-11-21'],
    ['2023/1/5', '2023-01-05'],
    ['2023-1', '2023-01'],
    ['2023-11-21 00:00:00', '2023-11-21'],
    ['2023-11-21T00:00', '2023-11-21'],
    ['21 November 2023', '2023-11-21'],
    ['21-Agu-23', '2023-08-21'],
    ['Oct-22', '2022-10'],
    ['Okt-22', '2022-10'],
    ['Desember 2024', '2024-12'],
    [' 2023 ', '2023'],
    ['2021.0', '2021'],
    ['44900', '2022-12-05'],
  ])('%s was %s', (mangled, date) => {
    expect(repaired(mangled, tables.batches.columns.date)).toBe(date);
  });
});

describe('a code mangled by a spreadsheet', () => {
  test.each([
    ['11.1', '11.10'],
    ['11,1', '11.10'],
    ['11,10', '11.10'],
    ['11-Oct', '11.10'],
    ['11-Okt', '11.10'],
    ['Dec-71', '12.71'],
    ['1.01', undefined],
  ])('%s was %s', (mangled, code) => {
    expect(repaired(mangled, tables.regions.columns.code)).toBe(code);
  });
});

describe('a number mangled by a spreadsheet', () => {
  test.each([
    ['1.378.005', '1378005'],
    ['1,378,005', '1378005'],
    ['1 378 005', '1378005'],
    ['007', '7'],
    ['26.0', '26'],
    ['26,00', '26'],
  ])('the count %s was %s', (mangled, count) => {
    expect(repaired(mangled, tables.regions.columns.population)).toBe(count);
  });

  test.each([
    ['4174,211', '4174.211'],
    ['4.174,211', '4174.211'],
    ['4,174.211', '4174.211'],
  ])('the measure %s was %s', (mangled, measure) => {
    expect(repaired(mangled, tables.regions.columns.area_km2)).toBe(measure);
  });
});

test('a list with spaces or a trailing semicolon is joined without them', () => {
  const column = tables.facilities.columns.source_ids;
  expect(repaired('sumber-a, sumber-b', column)).toBe('sumber-a;sumber-b');
  expect(repaired('sumber-a; sumber-b;', column)).toBe('sumber-a;sumber-b');
});

test('a web address without a scheme gets https', () => {
  const column = tables.sources.columns.url;
  expect(repaired('menpan.go.id/berita', column)).toBe('https://menpan.go.id/berita');
  expect(repaired('htps://menpan.go.id', column)).toBe('https://menpan.go.id');
  expect(repaired('-', column)).toBeUndefined();
});
