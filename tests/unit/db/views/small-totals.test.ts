/** The views of official totals, batches and targets on the small fictional data set, against answers worked out by hand. */
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { smallFolder } from '../../support/folders.ts';

const database = useDatabase(smallFolder);

describe('official_series', () => {
  test('has totals in use and batch totals dated to the day, with the sources of both', async () => {
    expect(await database.cells('official_series', 'date', 'total', 'source_ids')).toEqual([
      ['2018-03-20', 1, 'berita-20180320-melati'],
      ['2019-12-31', 3, 'kementerian-201905'],
      ['2020-02-10', 4, 'harian-20200210-teratai;kementerian-20200701'],
      ['2020-07-01', 5, 'kementerian-20200701'],
    ]);
  });
});

describe('progress_by_date', () => {
  test('has official total, list, coverage and both shares at every change', async () => {
    expect(await database.cells('progress_by_date')).toEqual([
      ['2018-03-20', 1, '2018-03-20', 1, 1, 9, 11.1, 7, 14.3, 11.1],
      ['2019-05-31', 1, '2018-03-20', 2, 2, 9, 11.1, 7, 14.3, 22.2],
      ['2019-12-31', 3, '2019-12-31', 2, 2, 9, 33.3, 7, 42.9, 22.2],
      ['2020-02-10', 4, '2020-02-10', 3, 4, 9, 44.4, 7, 57.1, 44.4],
      ['2020-06-30', 4, '2020-02-10', 4, 5, 9, 44.4, 7, 57.1, 55.6],
      ['2020-07-01', 5, '2020-07-01', 4, 5, 9, 55.6, 7, 71.4, 55.6],
    ]);
  });
});

describe('covered_by_year', () => {
  test('has the regions covered when each year ended, both served ones among them', async () => {
    expect(await database.cells('covered_by_year')).toEqual([
      [2018, 1, 9, 11.1],
      [2019, 2, 9, 22.2],
      [2020, 5, 9, 55.6],
    ]);
  });
});

describe('batch_summary', () => {
  test('pairs the count of each event with the MPPs listed for it', async () => {
    const rows = await database.cells(
      'batch_summary',
      'id',
      'date_last',
      'count',
      'listed',
      'provinces',
    );
    expect(rows).toEqual([
      ['2018-03-20-1', '2018-03-20', 1, 1, 1],
      ['2019-05-2', '2019-05-31', 2, 1, 1],
      ['2020-02-10-1', '2020-02-10', 1, 1, 1],
    ]);
  });
});

describe('inaugurations_by_year', () => {
  test('counts events and MPPs, and joint ones separately', async () => {
    expect(await database.cells('inaugurations_by_year')).toEqual([
      [2018, 1, 1, null, 1, 0, 0],
      [2019, 1, 2, 2, 2, 0, 0],
      [2020, 1, 1, null, 1, 1, 1],
    ]);
  });
});

describe('reconciliation', () => {
  test('shows the gap at every official total and how it changes', async () => {
    const rows = await database.cells(
      'reconciliation',
      'as_of',
      'official_total',
      'listed',
      'gap',
      'gap_change',
    );
    expect(rows).toEqual([
      ['2018-03-20', 1, 1, 0, 0],
      ['2019-12-31', 3, 2, 1, 1],
      ['2020-02-10', 4, 3, 1, 0],
      ['2020-07-01', 5, 4, 1, 0],
    ]);
  });
});

describe('target_outcomes', () => {
  test('counts the regions that a target names, otherwise the official total, and nothing before the first', async () => {
    const rows = await database.cells(
      'target_outcomes',
      'year',
      'target',
      'denominator',
      'stated_on',
      'reached',
      'reached_as_of',
    );
    expect(rows).toEqual([
      [2017, 1, null, '2017-02', null, null],
      [2019, 2, null, '2018-01', 1, '2018-03-20'],
      [2024, 7, 7, '2019-06-01', 5, '2020-07-01'],
      [2024, 9, 9, '2020-01-15', 5, '2020-07-01'],
    ]);
  });
});

describe('conflicting_totals', () => {
  test('pairs each with the series of its day, or with none before the series begins', async () => {
    const rows = await database.cells(
      'conflicting_totals',
      'as_of',
      'total',
      'scope',
      'series_total',
      'series_as_of',
      'difference',
    );
    expect(rows).toEqual([
      ['2017-12', 2, 'operating', null, null, null],
      ['2020-08', 7, 'operating', 5, '2020-07-01', 2],
    ]);
  });
});

describe('headline', () => {
  test('measures the newest total against the 2024 target as last stated', async () => {
    expect(await database.view('headline')).toEqual([
      {
        official_total: 5,
        official_as_of: '2020-07-01',
        official_source_ids: 'kementerian-20200701',
        listed: 4,
        gap: 1,
        base_514: 9,
        share_514_percent: 55.6,
        base_508: 7,
        share_508_percent: 71.4,
        target_2024: 9,
        target_stated_on: '2020-01-15',
        target_source_ids: 'surat-b',
        reached_2024: 5,
        reached_2024_as_of: '2020-07-01',
        reached_2024_percent: 55.6,
        short_2024: 4,
        still_short: 4,
        operating: 1,
        preparing: 1,
        events: 3,
        collected_until: '2020-12-31',
        newest_page: '2020-11-30',
        covered: 5,
        covered_percent: 55.6,
        provinces: 3,
        complete_provinces: 0,
        provinces_without: 0,
        official_total_source_ids: 'kementerian-20200701',
        stated_base_2024: 7,
        stated_short_2024: 2,
      },
    ]);
  });
});

describe('commitment_outcomes', () => {
  test('counts the signatories who are named, and what is known of their MPPs', async () => {
    const [first, ...others] = await database.view('commitment_outcomes');
    expect(others).toEqual([]);
    expect(first).toEqual({
      event_id: 'komitmen-2018',
      signed_on: '2018-02-01',
      signatories: 3,
      named_signatories: 2,
      named_inaugurated: 2,
      named_before: 0,
      named_served: 0,
      named_operating: 0,
      named_preparing: 0,
      named_none: 0,
      as_of: '2020-11-30',
      source_ids: 'surat-a',
    });
  });
});
