/** The status of a region and whether it is covered, compared between SQL and TypeScript. */
import { beforeAll, expect, test } from 'vitest';
import { coveredSql, isCovered } from '../../../../src/db/statuses.ts';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import { regionsOn } from '../../../../src/explorer/answers/rows/known-on.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
}, 60_000);

const CHANGES = `SELECT DISTINCT day FROM (
  UNPIVOT region_dates
  ON inaugurated_from, served_from, operating_from, preparing_from, digital_pilot_from
  INTO NAME what VALUE day
) ORDER BY day`;

/** Every day on which the status of a region changes, and the day before the first. */
async function daysOfChanges(): Promise<string[]> {
  const rows = await data.query(CHANGES, []);
  return ['2017-01-01', ...rows.map(({ day }) => String(day))];
}

/** A line for each region with its status. */
function listed(rows: readonly { region_code: string; status: string }[]): string {
  return rows.map(({ region_code, status }) => `${region_code} ${status}`).join('\n');
}

test('SQL and TypeScript return the same status of every region on every day of a change, and now', async () => {
  const days = await daysOfChanges();
  expect(days.length).toBeGreaterThan(50);
  const engine = createDuckDbEngine(data.query, 'id');
  for (const day of [...days, null]) {
    const inSql = await engine.rows('tiles', { ...defaultState, knownOn: day });
    const inTypeScript = regionsOn(data.facts, day);
    // As text, because comparing hundreds of rows as objects took most of the time.
    expect(listed(inTypeScript), day ?? 'now').toBe(listed(inSql));
  }
}, 120_000);

test('SQL and TypeScript return the same regions as covered: those that count as inaugurated', async () => {
  const rows = await data.query(
    `SELECT region_code, status, counted_on, status IN (${coveredSql}) AS covered FROM region_status`,
    [],
  );
  expect(rows).toHaveLength(data.regions.length);
  for (const { region_code, status, counted_on, covered } of rows) {
    const both = [isCovered(String(status)), covered];
    expect(both, String(region_code)).toEqual([counted_on !== null, counted_on !== null]);
  }
});

test('TypeScript returns the covered counts of progress_by_date on every day of that view', async () => {
  const rows = await data.query('SELECT date, covered FROM mpp.progress_by_date', []);
  expect(rows.length).toBeGreaterThan(50);
  const counted = rows.map(({ date }) => ({
    date,
    covered: regionsOn(data.facts, String(date)).filter(({ status }) => isCovered(status)).length,
  }));
  expect(counted).toEqual(rows);
});
