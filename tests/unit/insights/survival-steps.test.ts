import { expect, test } from 'vitest';
import { survivalSteps } from '../../../src/insights/survival-steps.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';

const database = useDatabase(realFolder);
const year = 365.25;
const one = (days: number | null, days_observed: number) => ({ days, days_observed });

test('the estimate without anybody lost is the plain share', () => {
  const steps = survivalSteps(
    [one(100, 2000), one(200, 2000), one(null, 2000), one(null, 2000)],
    5,
  );
  expect(steps.map(({ percent }) => Math.round(percent))).toEqual([0, 25, 50, 50]);
});

test('one whose observation ends counts only until then', () => {
  // Three wait at day 100; two of them are still observed at day 300.
  const steps = survivalSteps([one(100, 900), one(null, 200), one(300, 900)], 5);
  expect(steps[2]!.percent).toBeCloseTo(100 * (1 - (2 / 3) * (0 / 1)));
  expect(steps.at(-1)!.years).toBeCloseTo(900 / year);
});

test('an empty group gives a line at zero', () => {
  expect(survivalSteps([], 5)).toEqual([
    { years: 0, percent: 0 },
    { years: 0, percent: 0 },
  ]);
});

test('the line of the chart passes through the estimates of the view', async () => {
  const outcomes = await database.view('signer_outcomes');
  const rows = await database.view('commitment_survival');
  const followed = outcomes.filter(({ days }) => days === null || days > 0);
  const steps = survivalSteps(followed, 5);
  const at = (years: number): number =>
    steps.findLast((step) => step.years <= Math.round(years * year) / year)!.percent;
  const estimates = rows.filter(({ event_id }) => event_id === 'all');
  expect(estimates.map(({ years }) => Math.round(10 * at(years)) / 10)).toEqual(
    estimates.map(({ inaugurated_percent }) => inaugurated_percent),
  );
});
