/** The day since which regions have each status, on the small fictional data set, against dates worked out by hand. */
import { expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { smallFolder } from '../../support/folders.ts';

const database = useDatabase(smallFolder);

test('every region counts from the latest day that its dates can mean', async () => {
  const dates = ['inaugurated_from', 'served_from', 'served_by', 'operating_from'] as const;
  expect(await database.cells('region_dates', 'region_code', ...dates)).toEqual([
    ['41.01', '2018-03-20', null, null, '2017-11-30'],
    ['41.10', '2019-05-31', null, null, null],
    ['41.71', null, null, null, null],
    ['42.01', '2020-06-30', null, null, null],
    ['42.02', null, null, null, '2020-09-30'],
    ['42.71', null, null, null, null],
    ['43.01', null, null, null, null],
    ['43.71', null, '2020-02-10', '43', null],
    ['43.72', null, '2020-02-10', '43', null],
  ]);
});

test('preparation, which has no date, counts from the day of the newest page that was read', async () => {
  const rows = await database.cells('region_dates', 'region_code', 'preparing_from');
  expect(rows.filter(([, day]) => day !== null)).toEqual([['42.71', '2020-11-30']]);
});

test('a pilot of MPP Digital counts from the first wave that was one', async () => {
  const rows = await database.cells('region_dates', 'region_code', 'digital_pilot_from');
  expect(rows.filter(([, day]) => day !== null)).toEqual([['41.01', '2020-03-01']]);
});
