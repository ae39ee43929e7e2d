/** Regions on past days, compared with plain counts of the CSVs and with facts checked by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import { officialOn, regionsOn } from '../../../../src/explorer/answers/rows/known-on.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { realFolder, smallFolder } from '../../support/folders.ts';
import { countOn } from '../../support/recount/day.ts';
import { realData, type RealData } from '../real-data.ts';

const dataset = loadDataset(realFolder);
let data: RealData;
let small: RealData;

beforeAll(async () => {
  data = await realData();
  small = await realData(smallFolder);
});

const openWithoutDate = dataset.facilities.filter(
  ({ status, opened_on }) => status === 'operating' && opened_on === null,
).length;

/** Last days of months and years, when partial dates begin to count, and the days before. */
const days = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) => [
  `${year}-06-30`,
  `${year}-12-30`,
  `${year}-12-31`,
]);

describe.each([...days, '2022-12-04', '2022-12-05', '2024-06-24', '2024-10-07', '2026-02-18'])(
  'on %s',
  (day) => {
    it('both engines return the counts of a plain count of the CSVs', async () => {
      const { inaugurated, served, operating, listed, official } = countOn(dataset, day);
      const state = { ...defaultState, knownOn: day };
      const undated = day === data.facts.checkedUntil ? openWithoutDate : 0;
      for (const engine of [
        createRowEngine(data.facts, 'id'),
        createDuckDbEngine(data.query, 'id'),
      ]) {
        const [figures] = await engine.rows('keyNumbers', state);
        expect(figures).toMatchObject({ inaugurated, served, operating: operating + undated });
        const [national] = await engine.rows('official', state);
        expect(national).toMatchObject({ listed, official_total: official });
      }
    });
  },
);

describe('facts checked by hand', () => {
  it.each([
    ['2017-10-05', null, null, 0],
    ['2017-12-31', 3, '2017-12-31', 3],
    ['2022-12-05', 103, '2022-12-05', 101],
    ['2024-06-24', 206, '2024-06-24', 203],
    ['2024-12-31', 272, '2024-12-12', 270],
  ])('on %s', (day, total, date, listed) => {
    expect(officialOn(data.facts, day)).toEqual({
      official_total: total,
      official_as_of: date,
      listed,
    });
  });

  it('the last day of the data returns the current regions', () => {
    expect(regionsOn(data.facts, data.facts.checkedUntil)).toEqual(data.regions);
  });
});

/** The rows of both engines for a region of the small data set on a day. */
async function onDay(code: string, day: string) {
  const state = { ...defaultState, knownOn: day };
  const engines = [createRowEngine(small.facts, 'id'), createDuckDbEngine(small.query, 'id')];
  const tables = await Promise.all(engines.map((engine) => engine.rows('table', state)));
  return tables.map((rows) => rows.find(({ region_code }) => region_code === code));
}

describe('a region, by both engines', () => {
  it.each([
    ['opened in a month, operates from its last day', '41.01', '2017-11-29', 'none'],
    ['opened in a month, operates from its last day', '41.01', '2017-11-30', 'operating'],
    ['is inaugurated on the day it was', '41.01', '2018-03-19', 'operating'],
    ['is inaugurated on the day it was', '41.01', '2018-03-20', 'inaugurated'],
    ['without a date counts from the day it must have been', '42.01', '2020-06-29', 'none'],
    ['without a date counts from the day it must have been', '42.01', '2020-06-30', 'inaugurated'],
    ['is served from the day the MPP of its province counts', '43.71', '2020-02-09', 'none'],
    ['is served from the day the MPP of its province counts', '43.71', '2020-02-10', 'served'],
    ['prepares, which has no date, only now', '42.71', '2020-11-29', 'none'],
    ['prepares, which has no date, only now', '42.71', '2020-11-30', 'preparing'],
  ])('%s: %s on %s is %s', async (_, code, day, status) => {
    const rows = await onDay(code, day);
    expect(rows.map((row) => row?.status)).toEqual([status, status]);
  });

  it('has the newest counts up to the day, and no later names or dates', async () => {
    for (const row of await onDay('41.01', '2018-12-31')) {
      expect(row).toMatchObject({ agencies: 10, services: 50, digital_pilot: false });
    }
    for (const row of await onDay('41.01', '2017-12-31')) {
      const later = { inaugurated_on: null, counted_on: null, agencies: null };
      expect(row).toMatchObject({ opened_on: '2017-11', mpp_name: 'Rumah Melayani', ...later });
    }
  });
});

describe('the base', () => {
  it('of autonomous regions excludes the administrative ones from every count', async () => {
    const state = { ...defaultState, base: 'autonomous' } as const;
    const [figures] = await createRowEngine(data.facts, 'id').rows('keyNumbers', state);
    const autonomous = dataset.regions.filter(({ administrative }) => !administrative);
    expect(figures?.regions).toBe(autonomous.length);
    expect(figures?.population).toBe(
      autonomous.reduce((sum, { population }) => sum + population, 0),
    );
  });
});
