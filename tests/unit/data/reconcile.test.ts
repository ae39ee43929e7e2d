import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { reconcile } from '../../../src/data/reconcile.ts';
import { reconciliationText, rowCountsText } from '../../../src/data/reconciliation-text.ts';
import { realFolder, smallFolder } from '../support/folders.ts';

describe('the reconciliation of the small data set', () => {
  const found = reconcile(loadDataset(smallFolder));

  test('takes the last official total of each year and the list on that day', () => {
    expect(found.yearEnds).toEqual([
      { year: '2018', date: '2018-03-20', total: 1, listed: 1, gap: 0 },
      { year: '2019', date: '2019-12-31', total: 3, listed: 2, gap: 1 },
      { year: '2020', date: '2020-07-01', total: 5, listed: 4, gap: 1 },
    ]);
    expect(found.newest).toEqual({ date: '2020-07-01', total: 5, listed: 4, gap: 1 });
  });

  test('names the batch that lists fewer MPPs than were inaugurated', () => {
    expect(found.shortBatches).toEqual([{ id: '2019-05-2', count: 2, listed: 1 }]);
  });

  test('pairs a conflicting total with that of the series, or with none before the series begins', () => {
    expect(found.conflicts.map(({ total, series }) => [total, series])).toEqual([
      [2, null],
      [7, { date: '2020-07-01', total: 5 }],
    ]);
  });

  test('lists only the statements about provinces that differ from the list', () => {
    expect(found.provinces).toEqual([
      { provinceCode: '42', name: 'Teluk Biru', asOf: '2020-11-01', reported: 2, listed: 1 },
    ]);
  });
});

describe('the reconciliation of the real data', () => {
  const found = reconcile(loadDataset(realFolder));

  test('lists 303 of the 305 counted on 15 December 2025', () => {
    expect(found.newest).toEqual({ date: '2025-12-15', total: 305, listed: 303, gap: 2 });
  });

  test('has a row for every year since 2017', () => {
    const years = found.yearEnds.map(({ year }) => Number(year));
    expect(years).toEqual(Array.from({ length: 9 }, (_, index) => 2017 + index));
  });
});

describe('as text', () => {
  const dataset = loadDataset(smallFolder);

  test('the row counts are aligned in a column', () => {
    expect(rowCountsText(dataset).split('\n').slice(0, 3)).toEqual([
      '  file                   rows',
      '  dataset.csv               1',
      '  island_groups.csv         2',
    ]);
  });

  test('the gap table ends with the newest total', () => {
    const text = reconciliationText(reconcile(dataset));
    expect(text).toContain('  year    as of       official  listed  gap\n');
    expect(text).toContain('\n  newest  2020-07-01         5       4    1\n');
  });

  test('a part without differences says so', () => {
    const text = reconciliationText({ ...reconcile(dataset), shortBatches: [] });
    expect(text).toMatch(/fewer MPPs than were inaugurated\n {2}none\n/);
  });
});
