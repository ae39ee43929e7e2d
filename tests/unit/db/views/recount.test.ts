/** The SQL views give the same as an independent count in TypeScript, on both data sets. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { gapsOf, officialSeries, reconcile } from '../../../../src/data/reconcile.ts';
import { useDatabase } from '../../support/database.ts';
import { realFolder, smallFolder } from '../../support/folders.ts';
import { recountCoverage, recountProgress, recountRegions } from '../../support/recount/views.ts';

describe.each([
  ['small', smallFolder],
  ['real', realFolder],
])('on the %s data set', (_, folder) => {
  const dataset = loadDataset(folder);
  const database = useDatabase(folder);

  test('the official series is the same', async () => {
    const rows = await database.view('official_series');
    expect(rows.map(({ date, total }) => ({ date, total }))).toEqual(officialSeries(dataset));
  });

  test('the reconciliation is the same', async () => {
    const rows = await database.view('reconciliation');
    const gaps = rows.map(({ as_of, official_total, listed, gap }) => {
      return { date: as_of, total: official_total, listed, gap };
    });
    expect(gaps).toEqual(gapsOf(dataset));
  });

  test('the batches with fewer MPPs listed than counted are the same', async () => {
    const rows = await database.view('batch_summary');
    const short = rows
      .filter(({ listed, count }) => listed < count)
      .map(({ id, count, listed }) => ({ id, count, listed }));
    expect(short).toEqual(reconcile(dataset).shortBatches);
  });

  test('the conflicting totals are the same', async () => {
    const rows = await database.view('conflicting_totals');
    const recounted = reconcile(dataset).conflicts.map(({ asOf, total, series }) => {
      return [asOf, total, series?.total ?? null, series?.date ?? null];
    });
    expect(rows.map((row) => [row.as_of, row.total, row.series_total, row.series_as_of])).toEqual(
      recounted,
    );
  });

  test('the status of every region is the same', async () => {
    const rows = await database.view('region_status');
    expect(rows.map((row) => [row.region_code, row.status, row.counted_on])).toEqual(
      recountRegions(dataset).map(({ code, status, coveredOn }) => [code, status, coveredOn]),
    );
  });

  test('the coverage of every province is the same', async () => {
    const regions = recountRegions(dataset);
    for (const row of await database.view('coverage_by_province')) {
      const own = regions.filter(({ province_code }) => province_code === row.province_code);
      expect(row).toMatchObject(recountCoverage(own));
    }
  });

  test('the coverage of every island group is the same', async () => {
    const groups = new Map(dataset.provinces.map((row) => [row.code, row.island_group_id]));
    const regions = recountRegions(dataset);
    for (const row of await database.view('coverage_by_island_group')) {
      const own = regions.filter((each) => groups.get(each.province_code) === row.island_group_id);
      expect(row).toMatchObject(recountCoverage(own));
    }
  });

  test('the progress by date is the same', async () => {
    expect(await database.view('progress_by_date')).toMatchObject(recountProgress(dataset));
  });
});
