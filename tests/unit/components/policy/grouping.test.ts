/** How the rows about the policy are gathered for their page. */
import { expect, test } from 'vitest';
import {
  batchesOn,
  digitalWaves,
  evaluationResults,
  milestonesByYear,
  rulesAmong,
  sectionOf,
  sourcesOfAll,
  stepsAnchor,
  stepsOf,
  yearsMissed,
  type Milestone,
} from '../../../../src/components/policy/grouping.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const data = loadDataset('data');
const milestone = (date: string, kind: Milestone['kind']): Milestone => ({
  ...data.milestones[0]!,
  date,
  kind,
});

test('every milestone is in the group of its year, and the years ascend', () => {
  const groups = milestonesByYear(data.milestones);
  const years = groups.map(({ key }) => key);
  expect(years).toEqual(years.toSorted());
  expect(new Set(years).size).toBe(years.length);
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(data.milestones.length);
  expect(groups.every(({ key, rows }) => rows.every(({ date }) => date.startsWith(key)))).toBe(
    true,
  );
});

test('the rules are the laws, regulations and decrees, oldest year first', () => {
  const rules = rulesAmong([
    milestone('2021-09-15', 'regulation'),
    milestone('2020', 'target'),
    milestone('2009', 'law'),
  ]);
  expect(rules.map(({ date }) => date)).toEqual(['2009', '2021-09-15']);
});

test('a milestone leads to the inaugurations of its day, and to none when it has no day', () => {
  const batches = [{ date: '2022-12-05' }, { date: '2022' }];
  expect(batchesOn(milestone('2022-12-05', 'inauguration'), batches)).toEqual([batches[0]]);
  expect(batchesOn(milestone('2022', 'inauguration'), batches)).toEqual([]);
});

test('a milestone leads to the section of its kind, and an inauguration to none', () => {
  expect(sectionOf(milestone('2024', 'decree'))).toBe('aturan');
  expect(sectionOf(milestone('2024', 'inauguration'))).toBeUndefined();
});

test('a wave with two known dates is two groups, in order', () => {
  const waves = digitalWaves(data.digital);
  const keys = waves.map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted());
  expect(keys.filter((key) => key.startsWith('2 '))).toEqual(['2 2024', '2 2024-03-07']);
  expect(waves.flatMap(({ rows }) => rows)).toHaveLength(data.digital.length);
});

test('results without a year come after those with one', () => {
  const keys = evaluationResults(data.evaluations).map(({ key }) => key);
  expect(keys.at(-1)).toBe('undated prima');
  expect(keys.filter((key) => key.startsWith('undated'))).toHaveLength(1);
});

test('the steps of a story come in the order of their numbers', () => {
  const steps = stepsOf('jombang', data.policy_steps.toReversed());
  expect(steps.map(({ step }) => step)).toEqual(steps.map((_, index) => index + 1));
  expect(steps.every(({ subject }) => subject === 'jombang')).toBe(true);
});

test('every subject of steps has a place on the page', () => {
  const subjects = [...new Set(data.policy_steps.map(({ subject }) => subject))];
  expect(subjects.map(stepsAnchor).toSorted()).toEqual([
    'arahan',
    'arahan',
    'bangkalan',
    'jember',
    'jombang',
    'komitmen',
  ]);
});

test('a year counts as missed once, and not by a number that became a target when reached', () => {
  const outcome = { target: 100, reached: 90, target_measure: 'total' };
  expect(
    yearsMissed([
      { ...outcome, year: 2022, target_measure: 'achieved' },
      { ...outcome, year: 2023, reached: 100 },
      { ...outcome, year: 2024 },
      { ...outcome, year: 2024, target: 95 },
    ]),
  ).toEqual(['2024']);
});

test('sources of several rows are named once each', () => {
  expect(sourcesOfAll([{ source_ids: 'a;b' }, { source_ids: 'b;c' }])).toBe('a;b;c');
});
