/** What the insights say: only numbers of their views, and findings that follow the data. */
import { beforeAll, expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { rowKey } from '../../../src/text/trace.ts';
import type { Insight, InsightMaker, InsightViews } from '../../../src/insights/insight.ts';
import { insightMakers } from '../../../src/insights/insights.ts';
import { commitments } from '../../../src/insights/questions/commitments.ts';
import { java } from '../../../src/insights/questions/java.ts';
import { next } from '../../../src/insights/questions/next.ts';
import { officials } from '../../../src/insights/questions/officials.ts';
import { openings } from '../../../src/insights/questions/openings.ts';
import { pace } from '../../../src/insights/questions/pace.ts';
import { people } from '../../../src/insights/questions/people.ts';
import { shares } from '../../../src/insights/questions/shares.ts';
import { targets } from '../../../src/insights/questions/targets.ts';
import { underdeveloped } from '../../../src/insights/questions/underdeveloped.ts';
import { unknown } from '../../../src/insights/questions/unknown.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';
import { plain, readViews, textsOf, withRows } from './views.ts';

const database = useDatabase(realFolder);
let views: InsightViews;
let all: Insight[];
beforeAll(async () => {
  views = await readViews(database);
  all = insightMakers.map((make) => make(views));
}, 60_000);

const titleOf = (make: InsightMaker, of: InsightViews): string => plain(make(of).words('en').title);
const findingsOf = (make: InsightMaker, of: InsightViews): string =>
  make(of).words('en').findings.map(plain).join(' ');
const chartOf = (make: InsightMaker, of: InsightViews): Chart =>
  make(of).chart({ lang: 'en', width: 720 });

test('there are twelve insights, each with an address of its own', () => {
  const slugs = all.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(12);
  expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
});

test.each(langs)('no text in %s has a number that is not marked with its view', (lang) => {
  const stray = all.flatMap((insight) =>
    textsOf(insight, lang)
      .map((text) => plain(text.replaceAll(/<(data|time) .*?<\/\1>/g, '')))
      // A year is a name, as on every page.
      .filter((text) => /\d/.test(text.replaceAll(/\b(19|20)\d\d\b/g, '')))
      .map((text) => `${insight.slug}: ${text}`),
  );
  expect(stray).toEqual([]);
});

const MARK = /data-view="(\w+)" data-row="([^"]*)" data-column="(\w+)"/;

test.each(langs)('every mark in %s names a cell that is not empty', (lang) => {
  const cell = (view: string, key: string, column: string): unknown => {
    const rows = views[view as keyof InsightViews] as readonly Record<string, unknown>[];
    return rows.find((row) => rowKey(view as never, row as never) === key)?.[column];
  };
  const marks = all.flatMap((insight) =>
    textsOf(insight, lang).flatMap((text) => text.match(new RegExp(MARK, 'g')) ?? []),
  );
  const empty = marks.filter((mark) => {
    const [, view, key, column] = MARK.exec(mark)!;
    return (cell(view!, key!, column!) ?? null) === null;
  });
  expect(marks.length).toBeGreaterThan(150);
  expect(empty).toEqual([]);
});

test.each(langs)('every insight in %s has a finding, a method, and at least two doubts', (lang) => {
  const thin = all.filter((insight) => {
    const { title, sentence, method, doubts } = insight.words(lang);
    const short = [title, sentence].some((text) => plain(text).length < 20);
    return short || method.length === 0 || doubts.length < 2 || insight.rows.length === 0;
  });
  expect(thin.map(({ slug }) => slug)).toEqual([]);
});

test('the underdeveloped regions are described as none, one or all', () => {
  const covered = (count: number) =>
    titleOf(
      underdeveloped,
      withRows(views, 'covered_by_group_and_year', (row) =>
        row.member === 'underdeveloped' ? { covered: count } : {},
      ),
    );
  expect(covered(0)).toMatch(/^None of the 62 /);
  expect(covered(1)).toMatch(/^1 of 62 regions designated underdeveloped is covered/);
  expect(covered(62)).toMatch(/^All 62 /);
});

test('a changed count changes the title, the sentence, the chart and the rows of an insight', () => {
  const changed = withRows(views, 'covered_by_group_and_year', (row) =>
    row.grouping === 'designation' && row.member === 'underdeveloped' && row.year === 2025
      ? { covered: 31, covered_percent: 50 }
      : {},
  );
  const insight = underdeveloped(changed);
  const words = insight.words('en');
  expect(plain(words.title)).toContain('31 of 62');
  expect(plain(words.sentence)).toContain('50.0%');
  expect(insight.chart({ lang: 'en', width: 720 }).description).toContain('50.0%');
  expect(insight.rows.at(-1)).toMatchObject({ member: 'other' });
  expect(insight.rows.filter((row) => row['covered'] === 31)).toHaveLength(1);
});

test('the gap between Java and elsewhere is described as narrowed, wider than ever, or none', () => {
  const last = (percent: number) =>
    titleOf(
      java,
      withRows(views, 'covered_by_group_and_year', (row) =>
        row.member === 'elsewhere' && row.year === 2025 ? { covered_percent: percent } : {},
      ),
    );
  expect(titleOf(java, views)).toMatch(/has narrowed since 2023$/);
  expect(last(10)).toMatch(/has never been wider$/);
  expect(last(94.1)).toMatch(/: the same$/);
});

test('the pace is described as slower, faster or neither, and a total that does not rise as such', () => {
  const months = (paces: Record<number, number>) =>
    findingsOf(
      pace,
      withRows(views, 'pace_projections', (row) => ({ rise_per_month: paces[row.months]! })),
    );
  expect(months({ 12: 1, 24: 2, 36: 3 })).toContain('the slower the pace');
  expect(months({ 12: 3, 24: 2, 36: 1 })).toContain('the faster the pace');
  expect(months({ 12: 2, 24: 1, 36: 3 })).toContain('goes up and down');
  const still = withRows(views, 'pace_projections', () => ({ complete_on: null }));
  expect(titleOf(pace, still)).toContain('not rising');
  expect(findingsOf(pace, still)).toContain('did not rise');
  expect(
    titleOf(
      pace,
      withRows(views, 'headline', () => ({ still_short: 0 })),
    ),
  ).toContain('has been reached');
});

test('targets are described as none, one, some or all met', () => {
  const met = (count: number) => {
    let left = count;
    return titleOf(
      targets,
      withRows(views, 'target_pace', ({ pace_class }) =>
        pace_class === 'slower' && left-- > 0 ? { pace_class: 'done' } : {},
      ),
    );
  };
  expect([met(0), met(1), met(2), met(6)].map((title) => title.split(' ')[0])).toEqual([
    'No',
    'Only',
    'Some',
    'Every',
  ]);
});

test('a target whose outcome is not known is drawn as unknown and left out of the sentences', () => {
  const unknownOne = withRows(views, 'target_pace', ({ year }) =>
    year === 2019 ? { reached: null, reached_per_month: null, pace_class: 'unknown' } : {},
  );
  expect(findingsOf(targets, unknownOne)).not.toContain('2019');
  expect(chartOf(targets, unknownOne).description).toContain(
    '2019 (stated 22 Oct 2018): not known',
  );
});

test('more, as many, or fewer people than regions covered are described as such', () => {
  const population = (percent: number) =>
    titleOf(
      people,
      withRows(views, 'covered_by_group_and_year', ({ grouping }) =>
        grouping === 'all' ? { population_covered_percent: percent } : {},
      ),
    );
  expect(population(80)).toContain('although only');
  expect(population(59.9)).toContain('the same as');
  expect(population(40)).toContain('less than');
});

test('the insight about people stops when every region is covered', () => {
  expect(() => people(withRows(views, 'uncovered_regions', () => null))).toThrow(
    'Every region is covered',
  );
});

test('no surrounded region is described in words, and the table then has all', () => {
  const none = withRows(views, 'uncovered_regions', () => ({ land_neighbours_covered: 0 }));
  const summed = withRows(none, 'uncovered_summary', () => ({ surrounded: 0 }));
  expect(titleOf(next, summed)).toMatch(/^None of the 206 /);
  expect(next(summed).rows).toHaveLength(206);
});

test('joint inaugurations of a year are described as all, some or none', () => {
  const joint = (count: number | null) =>
    titleOf(
      officials,
      withRows(views, 'inaugurations_by_year', ({ year }) =>
        year === 2025 ? { mpps_in_joint_events: count } : {},
      ),
    );
  expect(joint(33)).toMatch(/^All 33 MPPs of 2025 .*; before 2022 none were$/);
  expect(joint(20)).toMatch(/^20 of 33 MPPs of 2025/);
  expect(joint(null)).toMatch(/^In 2025 all 33 MPPs were inaugurated one by one$/);
});

test('a median of no day, and none opened after the ceremony, are described in words', () => {
  const sameDay = withRows(views, 'opening_summary', () => ({ median: 0, opened_after: 0 }));
  expect(titleOf(openings, sameDay)).toMatch(/^Half or more of 102 MPPs opened on the day/);
  expect(findingsOf(openings, sameDay)).toContain('none after it');
});

test('shares are described by their bases and by whether they agree with the arithmetic', () => {
  const same = withRows(views, 'stated_shares', () => ({ denominator: 514, stated_difference: 0 }));
  expect(titleOf(shares, views)).toMatch(/on different bases, and do not always agree/);
  expect(titleOf(shares, same)).toMatch(/on the same base, and agree/);
});

test('a fact that is known of all or none is described in words', () => {
  const known = (count: number) =>
    titleOf(
      unknown,
      withRows(views, 'completeness', () => ({ known: count, mpps: 303 })),
    );
  expect(known(303)).toMatch(/^Every fact is known of all 303/);
  expect(known(0)).toMatch(/not found for any of 303/);
});

test('commitments that are all fulfilled, or observed for under five years, are described as such', () => {
  const done = withRows(views, 'commitment_survival', () => ({ none_found: 0 }));
  expect(plain(commitments(done).words('en').sentence)).toContain('all 98 named regions');
  const short = withRows(views, 'commitment_survival', ({ years }) =>
    years > 2 ? { inaugurated_percent: null } : {},
  );
  expect(titleOf(commitments, short)).toMatch(/^A year after .* had an inaugurated MPP$/);
});
