/** The parts of insights: findings, drawings and rows that follow the data. */
import { beforeAll, expect, test } from 'vitest';
import type { InsightMaker, InsightPart, InsightViews } from '../../../src/insights/insight.ts';
import { insightMakers } from '../../../src/insights/insights.ts';
import { offered } from '../../../src/insights/questions/offered.ts';
import { officials } from '../../../src/insights/questions/officials.ts';
import { people } from '../../../src/insights/questions/people.ts';
import { shares } from '../../../src/insights/questions/shares.ts';
import { targets } from '../../../src/insights/questions/targets.ts';
import { unknown } from '../../../src/insights/questions/unknown.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';
import { plain, readViews, withRows } from './views.ts';

const database = useDatabase(realFolder);
let views: InsightViews;
beforeAll(async () => {
  views = await readViews(database);
}, 60_000);

const partOf = (make: InsightMaker, id: string, of: InsightViews = views): InsightPart =>
  make(of).parts!.find((part) => part.id === id)!;
const titleOf = (part: InsightPart): string => plain(part.words('en').title);
const sentenceOf = (part: InsightPart): string => plain(part.words('en').sentence);

test('every part has an anchor of its own on its page, a finding, and rows', () => {
  for (const make of insightMakers) {
    const parts = make(views).parts ?? [];
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const part of parts) {
      expect(titleOf(part).length).toBeGreaterThan(20);
      expect(part.rows.length).toBeGreaterThan(1);
    }
  }
});

test('the pace before the deadline is described as never, sometimes or always enough', () => {
  const enough = (from: number) =>
    partOf(
      targets,
      'laju-diperlukan',
      withRows(views, 'needed_pace', (row) =>
        row.still_short > from ? { rise_per_month: row.needed_per_month } : {},
      ),
    );
  expect(titleOf(enough(1000))).toMatch(/^At every .* slower than the one needed$/);
  expect(titleOf(enough(350))).toMatch(/only sometimes enough/);
  expect(titleOf(enough(0))).toMatch(/^At every .* enough to meet the target$/);
  expect(enough(0).chart!({ lang: 'en', width: 720 }).description).toContain('18.2 of 18.2');
});

test('signings are described as none, one, some or all kept in full', () => {
  const done = (...years: string[]) =>
    partOf(
      targets,
      'penandatanganan',
      withRows(views, 'commitment_pace', (row) => ({
        class_2024: years.includes(row.signed_on.slice(0, 4)) ? 'done' : 'slower',
      })),
    );
  expect(titleOf(done())).toMatch(/^No signing/);
  expect(titleOf(done('2018'))).toMatch(/^One signing/);
  expect(titleOf(done('2018', '2019'))).toMatch(/^Some signings/);
  expect(titleOf(done('2018', '2019', '2020', '2021'))).toMatch(/^Every signing/);
  expect(sentenceOf(done('2018'))).toContain('2021: 35 of 38 (slower)');
});

test('provinces are ordered by their people, and none without one is not mentioned', () => {
  const part = partOf(people, 'provinsi');
  const percents = part.rows.map((row) => row['population_covered_percent'] as number);
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
  expect(titleOf(part)).toMatch(/^In 5 of 38 provinces .*; in 3 none was found to be covered$/);
  const whole = withRows(views, 'headline', () => ({
    complete_provinces: 0,
    provinces_without: 0,
  }));
  expect(titleOf(partOf(people, 'provinsi', whole))).toMatch(/^In none of 38 provinces .* city$/);
});

test('counts that rose are described as none, some or all, of reports and of plans', () => {
  for (const [id, all] of [
    ['perubahan', 14],
    ['rencana', 19],
  ] as const) {
    const more = (count: number) =>
      titleOf(
        partOf(
          offered,
          id,
          withRows(views, 'count_change_summary', () => ({ mpps_more: count })),
        ),
      );
    expect(more(0)).toMatch(/^No MPP/);
    expect(more(3)).toMatch(/^3 of/);
    expect(more(all)).toMatch(/^All /);
  }
});

test('a plan with more agencies and fewer services than the report names both counts', () => {
  expect(sentenceOf(partOf(offered, 'rencana'))).toContain(
    'Kabupaten Jember (agencies 33 to 20, services 144 to 238)',
  );
  const kept = withRows(views, 'count_changes', (row) =>
    row.measure === 'agencies' ? { figure_change: 0 } : {},
  );
  expect(sentenceOf(partOf(offered, 'rencana', kept))).not.toContain('Fewer agencies but');
});

test('without pairs of counts there is no part about them', () => {
  expect(offered(withRows(views, 'count_changes', () => null)).parts).toEqual([]);
});

test('online events of the newest year are described as none, some or all', () => {
  const online = (count: number) =>
    titleOf(
      partOf(
        officials,
        'bentuk',
        withRows(views, 'inaugurations_by_year', ({ year }) =>
          year === 2025 ? { mpps_in_virtual_events: count } : {},
        ),
      ),
    );
  expect(online(0)).toBe('In 2025 no MPP was inaugurated online');
  expect(online(24)).toBe('In 2025 24 of 33 MPPs were inaugurated online');
  expect(online(33)).toBe('In 2025 all 33 MPPs were inaugurated online');
});

test('the month with the most MPPs is the title of the calendar, and a month of single events has no joint ones', () => {
  expect(titleOf(partOf(officials, 'kalender'))).toMatch(/ is December$/);
  const april = withRows(views, 'inaugurations_by_month', ({ month }) =>
    month === '04' ? { mpps: 99 } : {},
  );
  expect(titleOf(partOf(officials, 'kalender', april))).toMatch(/ is April$/);
  expect(sentenceOf(partOf(officials, 'kalender', april))).toContain('April 99 MPPs, December');
});

test('totals at inaugurations are described as equal, larger, smaller or both', () => {
  const differing = (by: (difference: number) => number) =>
    titleOf(
      partOf(
        shares,
        'hitungan',
        withRows(views, 'batch_arithmetic', ({ difference }) =>
          difference === null ? {} : { difference: by(difference) },
        ),
      ),
    );
  expect(differing((difference) => difference)).toMatch(/do not always equal/);
  expect(differing(Math.abs)).toMatch(/larger .*, none is smaller$/);
  expect(differing((difference) => -Math.abs(difference))).toMatch(/smaller .*, none is larger$/);
  expect(differing(() => 0)).toMatch(/^Every total/);
});

test('the total farthest from the series is named, and without one there is no part', () => {
  expect(sentenceOf(partOf(shares, 'jumlah'))).toMatch(
    /^The farthest: 231 MPPs .* 208 .* is 23\.$/,
  );
  const none = withRows(views, 'conflicting_totals', () => null);
  expect(shares(none).parts!.map(({ id }) => id)).toEqual(['hitungan']);
});

test('what one answer would close leaves out what is already known', () => {
  const answer = (of: InsightViews): string => plain(unknown(of).words('en').findings.at(-1));
  expect(answer(views)).toMatch(/opening hours for 277 MPPs/);
  const known = withRows(views, 'completeness', ({ field }) =>
    field === 'opening_hours' ? { not_known: 0 } : {},
  );
  expect(answer(known)).not.toContain('opening hours');
});

test('provinces with fewer than five MPPs are left out of the comparison of provinces', () => {
  const { rows } = partOf(unknown, 'menurut-provinsi');
  expect(Math.min(...rows.map((row) => row['mpps'] as number))).toBeGreaterThanOrEqual(5);
  const few = withRows(views, 'completeness', ({ grouping }) =>
    grouping === 'province' ? { mpps: 4 } : {},
  );
  expect(unknown(few).parts!.map(({ id }) => id)).toEqual(['menurut-tahun']);
});
