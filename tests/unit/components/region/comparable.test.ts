import { expect, test } from 'vitest';
import {
  comparableSeries,
  isChartable,
} from '../../../../src/components/region/reports/comparable.ts';
import type { Dataset } from '../../../../src/data/tables/index.ts';

type Observation = Dataset['observations'][number];

function observation(cells: Partial<Observation>): Observation {
  const empty = { agencies: null, services: null, counters: null, visitors_per_day: null };
  const about = { region_code: '35.79', as_of: '2023', basis: 'reported', comparable: true };
  return {
    ...about,
    ...empty,
    source_ids: 's',
    note_id: null,
    note_en: null,
    ...cells,
  } as Observation;
}

test('the series leaves out plans, undated numbers and those that are not comparable', () => {
  const rows = [
    observation({ agencies: 1, basis: 'planned' }),
    observation({ agencies: 2, comparable: false }),
    observation({ agencies: 3, as_of: null }),
    observation({ services: 4 }),
    observation({ agencies: 5 }),
  ];
  expect(comparableSeries(rows, 'agencies')).toEqual([{ date: '2023', value: 5 }]);
});

test('the series is in order of time, with a year placed at its last day', () => {
  const rows = ['2023', '2023-05-01', '2023-11'].map((as_of, n) =>
    observation({ as_of, agencies: n }),
  );
  const dates = comparableSeries(rows, 'agencies').map(({ date }) => date);
  expect(dates).toEqual(['2023-05-01', '2023-11', '2023']);
});

test('the same number from two sources for one date is listed once', () => {
  const rows = [observation({ services: 210 }), observation({ services: 210, source_ids: 't' })];
  expect(comparableSeries(rows, 'services')).toHaveLength(1);
});

test('a series is drawn from four dates on that span a year', () => {
  const series = (...dates: string[]) => dates.map((date) => ({ date, value: 1 }));
  const fours = series('2022-01-01', '2022-05-01', '2022-09-01', '2023-01-01');
  expect(isChartable(fours)).toBe(true);
  expect(isChartable(fours.slice(1))).toBe(false);
  expect(isChartable(series('2022-01-01', '2022-02-01', '2022-03-01', '2022-12-31'))).toBe(false);
  expect(isChartable([])).toBe(false);
});
