/** The numbers of compared places, checked against counts by hand and of the CSV rows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { compareCsv } from '../../../../src/explorer/compare/csv.ts';
import { compareFigures, wholeMonths } from '../../../../src/explorer/compare/table/figures.ts';
import {
  comparePlaces,
  largestProvinces,
} from '../../../../src/explorer/compare/choosing/places.ts';
import type { CompareState } from '../../../../src/explorer/compare/url.ts';
import { realFolder, smallFolder } from '../../support/folders.ts';
import { countOn } from '../../support/recount/day.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;
let small: RealData;

beforeAll(async () => {
  data = await realData();
  small = await realData(smallFolder);
});

const now: CompareState = { places: [], knownOn: null, base: 'all' };

function figuresOf({ facts, known }: RealData, code: string, state = now) {
  const calendar = { from: known.days.from, deadline: '2019-12-31' };
  const place = comparePlaces(facts).get(code)!;
  return compareFigures(facts, [place], state, calendar)[0]!;
}

describe('the small data set, counted by hand', () => {
  it('returns the steps and year ends of a province', () => {
    const { counts, progress, years } = figuresOf(small, '41');
    expect(counts).toMatchObject({ regions: 3, covered: 2, covered_percent: 66.7 });
    expect(progress.map(({ date }) => date)).toEqual(['2018-03-20', '2019-05-31']);
    expect(years.map(({ covered }) => covered)).toEqual([1, 2]);
    expect(years.map(({ added }) => added)).toEqual([1, 1]);
  });

  it('returns only known and comparable numbers of MPPs, with their dates', () => {
    const { agencies, services } = figuresOf(small, '41');
    const numbers = { minimum: 12, median: 12, maximum: 12 };
    const dates = { oldest: '2019-01', newest: '2019-01' };
    expect(agencies).toEqual({ open: 2, known: 1, numbers, ...dates });
    expect(services).toMatchObject({ known: 1, numbers: { median: 50 }, newest: '2018-03-20' });
  });

  it('counts an MPP that serves two regions once, also where the base excludes them', () => {
    expect(figuresOf(small, '43').services).toMatchObject({ open: 1, known: 1 });
    const without = figuresOf(small, '43', { ...now, base: 'autonomous' });
    expect(without.counts).toMatchObject({ regions: 1, covered: 0, population: 80_000 });
    expect(without.services.open).toBe(1);
  });

  it('returns the numbers of the MPP of a region, and null without one', () => {
    expect(figuresOf(small, '43.71').services.numbers?.median).toBe(90);
    expect(figuresOf(small, '43.01').services).toMatchObject({ open: 0, numbers: null });
    expect(figuresOf(small, '42.71').agencies).toMatchObject({ open: 1, numbers: null });
  });

  it('counts the MPPs at which each service is reported, never planned ones', () => {
    const report = { oldest: '2018-03-20', newest: '2018-03-20' };
    const services = [{ key: 'paspor', mpps: 1 }];
    expect(figuresOf(small, '41').named).toEqual({ open: 2, known: 1, services, ...report });
    const before = figuresOf(small, '41', { ...now, knownOn: '2018-03-19' });
    expect(before.named).toMatchObject({ known: 0, services: [] });
  });

  it('returns the months between the last region and the deadline', () => {
    const reached = figuresOf(small, '42.01').deadline;
    expect(reached).toEqual({ completedOn: '2020-06-30', months: 6, addedSince: 1 });
    expect(figuresOf(small, '42').deadline).toMatchObject({ completedOn: null, months: 11 });
    const past = figuresOf(small, '42', { ...now, knownOn: '2018-12-31' }).deadline;
    expect(past).toEqual({ completedOn: null, months: -12, addedSince: 0 });
  });

  it('returns no region outside the base, and empty cells in the CSV', () => {
    const state: CompareState = { ...now, base: 'autonomous' };
    const figures = figuresOf(small, '43.71', state);
    expect(figures.region).toBeNull();
    const serviceNames = new Map([['pajak-daerah', 'Pajak daerah']]);
    const until = '2020-12-31';
    const context = { lang: 'id', until, preparingKnown: true, serviceNames } as const;
    const [head, row] = compareCsv([figures], state, context).split('\r\n');
    expect(head).toContain(',mpps_reporting_pajak_daerah,');
    expect(row).toMatch(/^43\.71,kota,Kota Teratai Barat,2020-12-31,base_508,,,0,,,/);
  });
});

describe('the real data, counted again from the CSV rows', () => {
  const dataset = loadDataset(realFolder);

  it.each(['35', '72', '31', '94', '11'])('province %s has the counts of its own rows', (code) => {
    const regions = dataset.regions.filter(({ province_code }) => province_code === code);
    for (const day of ['2019-12-31', '2022-12-05', '2025-12-31']) {
      const { inaugurated, served } = countOn({ ...dataset, regions }, day);
      const { counts } = figuresOf(data, code, { ...now, knownOn: day });
      expect(counts).toMatchObject({ inaugurated, served, covered: inaugurated + served });
    }
  });

  it.each(['agencies', 'services'] as const)(
    'the national %s equal the view service_distribution',
    async (measure) => {
      const sql = `SELECT mpps_known, mpps_open, minimum, median, maximum, oldest, newest
      FROM service_distribution WHERE measure = '${measure}'`;
      const [row] = await data.query(sql, []);
      const { open, known, numbers, oldest, newest } = figuresOf(data, '')[measure];
      expect({ mpps_known: known, mpps_open: open, ...numbers, oldest, newest }).toEqual(row);
    },
  );

  it('every region has the counts and dates of the view', async () => {
    const sql =
      'SELECT region_code, agencies, agencies_as_of, services, services_as_of FROM mpp.main.region_status';
    const places = comparePlaces(data.facts);
    const rows = await data.query(sql, []);
    const all = rows.map(({ region_code }) => places.get(String(region_code))!);
    const calendar = { from: '2017-01-01', deadline: '2024-12-31' };
    const shown = compareFigures(data.facts, all, now, calendar).map(
      ({ place, agencies, services }) => ({
        region_code: place.code,
        agencies: agencies.numbers?.median ?? null,
        agencies_as_of: agencies.newest || null,
        services: services.numbers?.median ?? null,
        services_as_of: services.newest || null,
      }),
    );
    expect(shown).toEqual(rows);
  });

  it('every place has the address of its page', async () => {
    const sql = `SELECT province_code AS code, 'provinsi/' || slug || '/' AS path FROM coverage_by_province
      UNION ALL SELECT region_code, 'daerah/' || slug || '/' FROM mpp.main.region_status`;
    const places = comparePlaces(data.facts);
    for (const { code, path } of await data.query(sql, [])) {
      expect(places.get(String(code))?.path).toBe(path);
    }
  });

  it('the largest provinces are those with the most regions', async () => {
    const sql =
      'SELECT province_code AS code FROM coverage_by_province ORDER BY regions DESC, 1 LIMIT 4';
    const rows = await data.query(sql, []);
    expect(largestProvinces(comparePlaces(data.facts), 4)).toEqual(rows.map(({ code }) => code));
  });
});

it.each([
  ['2024-12-31', '2025-01-30', 0],
  ['2024-12-31', '2025-02-28', 2],
  ['2024-12-31', '2026-11-21', 22],
  ['2024-12-31', '2023-12-12', -12],
  ['2024-12-31', '2024-12-31', 0],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months);
});
