/** What must be true for the real data, whatever facts are added. */
import { describe, expect, test } from 'vitest';
import { statuses } from '../../../../src/db/schema/views.ts';
import { useDatabase } from '../../support/database.ts';
import { realFolder } from '../../support/folders.ts';

const database = useDatabase(realFolder);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('the regions', () => {
  test('are 514 in 38 provinces, 508 of them autonomous', async () => {
    const regions = await database.view('region_status');
    expect(regions).toHaveLength(514);
    expect(regions.filter(({ administrative }) => !administrative)).toHaveLength(508);
    expect(new Set(regions.map(({ province_code }) => province_code)).size).toBe(38);
  });

  test('have unique page addresses', async () => {
    const regions = await database.view('region_status');
    const slugs = regions.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(514);
    expect(slugs.filter((slug) => !/^(kabupaten|kota)(-[a-z0-9]+)+$/.test(slug))).toEqual([]);
  });

  test('have only the five statuses', async () => {
    const found = new Set((await database.view('region_status')).map(({ status }) => status));
    expect([...found].filter((status) => !statuses.some((known) => known === status))).toEqual([]);
  });

  test('have a day of inauguration exactly when they are covered', async () => {
    const wrong = (await database.view('region_status')).filter(
      ({ status, counted_on }) =>
        (status === 'inaugurated' || status === 'served') !== (counted_on !== null),
    );
    expect(wrong).toEqual([]);
  });

  test('of Jakarta, all six of them, are served by the province', async () => {
    const jakarta = (await database.view('region_status')).filter((each) => each.administrative);
    expect(jakarta.map(({ status, mpp_code }) => [status, mpp_code])).toEqual(
      Array.from({ length: 6 }, () => ['served', '31']),
    );
  });
});

describe('the coverage', () => {
  test('of each province sums to its regions', async () => {
    const provinces = await database.view('coverage_by_province');
    const wrong = provinces.filter(
      (each) =>
        each.inaugurated + each.served + each.operating + each.preparing + each.without !==
        each.regions,
    );
    expect([provinces.length, wrong]).toEqual([38, []]);
  });

  test.each([
    'regions',
    'inaugurated',
    'served',
    'covered',
    'operating',
    'preparing',
    'without',
    'mpps',
    'population',
    'population_covered',
  ] as const)('sums to the same %s over island groups as over provinces', async (column) => {
    const groups = await database.view('coverage_by_island_group');
    const provinces = await database.view('coverage_by_province');
    const total = sum(provinces.map((row) => row[column]));
    expect(sum(groups.map((row) => row[column]))).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  test('of the last day equals that of the regions', async () => {
    const provinces = await database.view('coverage_by_province');
    const last = (await database.view('progress_by_date')).at(-1);
    expect(last?.covered).toBe(sum(provinces.map(({ covered }) => covered)));
    expect(last?.listed).toBe(sum(provinces.map(({ mpps }) => mpps)));
  });
});

describe('the official series', () => {
  test('has each day once, in order, and never falls', async () => {
    const series = await database.view('official_series');
    const wrong = series.filter((row, index) => {
      const before = series[index - 1];
      return before && (before.date >= row.date || before.total > row.total);
    });
    expect(wrong).toEqual([]);
  });

  test('is never lower than the list', async () => {
    const gaps = await database.view('reconciliation');
    expect(gaps.filter(({ gap }) => gap < 0)).toEqual([]);
  });

  test('has gap changes whose sum is the newest gap', async () => {
    const gaps = await database.view('reconciliation');
    expect(sum(gaps.map(({ gap_change }) => gap_change))).toBe(gaps.at(-1)?.gap);
  });

  test('names no source twice for a day', async () => {
    const twice = (await database.view('official_series')).filter(({ source_ids }) => {
      const ids = source_ids.split(';');
      return new Set(ids).size !== ids.length;
    });
    expect(twice.map(({ date }) => date)).toEqual([]);
  });
});

describe('the batches', () => {
  test('list at most as many MPPs as were inaugurated', async () => {
    const batches = await database.view('batch_summary');
    expect(batches.filter(({ listed, count }) => listed > count)).toEqual([]);
  });

  test('sum to the same number of MPPs by year', async () => {
    const batches = await database.view('batch_summary');
    const years = await database.view('inaugurations_by_year');
    expect(sum(years.map(({ mpps }) => mpps))).toBe(sum(batches.map(({ count }) => count)));
  });
});
