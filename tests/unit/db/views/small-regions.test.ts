/** The views of MPPs, regions and their coverage on the small fictional data set, against answers worked out by hand. */
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { smallFolder } from '../../support/folders.ts';

const database = useDatabase(smallFolder);

describe('latest_observation', () => {
  test('has the newest comparable number of each kind, never a planned or undated one', async () => {
    expect(await database.cells('latest_observation')).toEqual([
      ['41.01', 12, '2019-01', 'kementerian-201905', 50, '2018-03-20', 'berita-20180320-melati'],
      ['42.02', 5, '2020-10-05', 'surat-a', 25, '2020-10-05', 'surat-b'],
      ['43', null, null, null, 90, '2020-02-10', 'harian-20200210-teratai'],
    ]);
  });
});

describe('mpp_list', () => {
  test('names every MPP, its operator and the day since which it counts', async () => {
    const rows = await database.cells(
      'mpp_list',
      'region_code',
      'operator_kind',
      'operator_name',
      'province_code',
      'status',
      'counted_on',
    );
    expect(rows).toEqual([
      ['41.01', 'kabupaten', 'Melati', '41', 'inaugurated', '2018-03-20'],
      ['41.10', 'kabupaten', 'Kenanga', '41', 'inaugurated', '2019-05-31'],
      ['42.01', 'kabupaten', 'Anggrek', '42', 'inaugurated', '2020-06-30'],
      ['42.02', 'kabupaten', 'Cempaka Jaya', '42', 'operating', null],
      ['42.71', 'kota', 'Dahlia', '42', 'preparing', null],
      ['43', 'provinsi', 'Karang Raya', '43', 'inaugurated', '2020-02-10'],
    ]);
  });

  test('keeps the precision of dates and the notes in both languages', async () => {
    const [, kenanga] = await database.view('mpp_list');
    expect(kenanga).toMatchObject({
      inaugurated_on: '2019-05',
      batch_id: '2019-05-2',
      note_en: 'The exact day was not found; the source says only "May".',
    });
  });
});

describe('region_status', () => {
  test('gives every region one status', async () => {
    expect(
      await database.cells('region_status', 'region_code', 'status', 'mpp_code', 'slug'),
    ).toEqual([
      ['41.01', 'inaugurated', '41.01', 'kabupaten-melati'],
      ['41.10', 'inaugurated', '41.10', 'kabupaten-kenanga'],
      ['41.71', 'none', null, 'kota-melati'],
      ['42.01', 'inaugurated', '42.01', 'kabupaten-anggrek'],
      ['42.02', 'operating', '42.02', 'kabupaten-cempaka-jaya'],
      ['42.71', 'preparing', '42.71', 'kota-dahlia'],
      ['43.01', 'none', null, 'kabupaten-kamboja'],
      ['43.71', 'served', '43', 'kota-teratai-barat'],
      ['43.72', 'served', '43', 'kota-teratai-timur'],
    ]);
  });

  test('gives a served region the name, date and services of the MPP of its province', async () => {
    const rows = await database.view('region_status');
    expect(rows.find(({ region_code }) => region_code === '43.71')).toEqual({
      region_code: '43.71',
      slug: 'kota-teratai-barat',
      kind: 'kota',
      name: 'Teratai Barat',
      province_code: '43',
      province_name_id: 'Karang Raya',
      province_name_en: 'Great Reef',
      island_group_id: 'timur',
      administrative: true,
      population: 400000,
      area_km2: 60,
      lat: -5.5,
      lng: 131,
      status: 'served',
      mpp_code: '43',
      mpp_name: 'Graha Teratai',
      inaugurated_on: '2020-02-10',
      inaugurated_by: null,
      counted_on: '2020-02-10',
      batch_id: '2020-02-10-1',
      evidence_grade: 'ceremony',
      opened_on: '2020-02-10',
      agencies: null,
      agencies_as_of: null,
      services: 90,
      services_as_of: '2020-02-10',
      digital_wave: null,
      digital_pilot: false,
      search_text: 'kota teratai barat karang raya great reef graha teratai',
      reported_on: null,
      setback: null,
      underdeveloped: false,
      opening_hours_id: null,
      opening_hours_en: null,
      hours_as_of: null,
      named_services: null,
      named_services_count: null,
      named_services_as_of: null,
    });
  });

  test('has for an MPP in preparation the date of the last report and what held it up', async () => {
    const rows = await database.view('region_status');
    expect(rows.find(({ region_code }) => region_code === '42.71')).toMatchObject({
      status: 'preparing',
      reported_on: '2020-11',
      setback: 'stalled',
    });
  });

  test('has the services reported as available, never the planned ones, and the hours', async () => {
    const rows = await database.cells(
      'region_status',
      'region_code',
      'named_services',
      'named_services_count',
      'named_services_as_of',
      'opening_hours_en',
      'hours_as_of',
    );
    expect(rows.filter(([, services, , , hours]) => services ?? hours)).toEqual([
      ['41.01', 'paspor', 1, '2018-03-20', 'Monday–Friday 08:00–15:00', null],
      // A passport is only planned there.
      ['42.01', 'sim', 1, '2020-07', null, null],
    ]);
  });

  test('marks the regions that a regulation designates as underdeveloped', async () => {
    const rows = await database.cells('region_status', 'region_code', 'underdeveloped');
    expect(rows.filter(([, listed]) => listed)).toEqual([['42.02', true]]);
  });

  test('has the first digital wave of a region and whether it was a pilot', async () => {
    const rows = await database.cells(
      'region_status',
      'region_code',
      'digital_wave',
      'digital_pilot',
    );
    expect(rows.filter(([, wave]) => wave !== null)).toEqual([
      ['41.01', 0, true],
      ['42.01', 2, false],
    ]);
  });
});

describe('coverage_by_province', () => {
  const pasirPutih = ['41', 'pasir-putih', 'Pasir Putih', 'White Sand', 'barat'];
  const telukBiru = ['42', 'teluk-biru', 'Teluk Biru', 'Blue Bay', 'barat'];
  const karangRaya = ['43', 'karang-raya', 'Karang Raya', 'Great Reef', 'timur'];

  test('counts the regions of each province by status', async () => {
    expect(await database.cells('coverage_by_province')).toEqual([
      [...pasirPutih, 3, 3, 2, 0, 2, 0, 0, 1, 66.7, 2, '2018-03-20', 600000, 300000, 1, 50, 1],
      [...telukBiru, 3, 3, 1, 0, 1, 1, 1, 0, 33.3, 1, '2020-06-30', 450000, 150000, 2, 33.3, 3],
      [...karangRaya, 3, 1, 0, 2, 2, 0, 0, 1, 66.7, 1, '2020-02-10', 980000, 900000, 1, 91.8, 1],
    ]);
  });
});

describe('coverage_by_island_group', () => {
  const barat = ['barat', 'Kepulauan Barat', 'Western Islands'];
  const timur = ['timur', 'Kepulauan Timur', 'Eastern Islands'];

  test('sums the provinces of each group, from west to east', async () => {
    expect(await database.cells('coverage_by_island_group')).toEqual([
      [...barat, 1, 2, 6, 3, 0, 3, 1, 1, 1, 50, 3, 1050000, 450000],
      [...timur, 2, 1, 3, 0, 2, 2, 0, 0, 1, 66.7, 1, 980000, 900000],
    ]);
  });
});

describe('progress_by_province', () => {
  test('adds up the covered regions of each province, with two served regions on one day', async () => {
    expect(await database.cells('progress_by_province')).toEqual([
      ['41', '2018-03-20', 1, 1, 3, 33.3],
      ['41', '2019-05-31', 1, 2, 3, 66.7],
      ['42', '2020-06-30', 1, 1, 3, 33.3],
      ['43', '2020-02-10', 2, 2, 3, 66.7],
    ]);
  });
});
