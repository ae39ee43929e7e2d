/** The views of sources, gaps and conflicts on the small fictional data set, against answers worked out by hand. */
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { smallFolder } from '../../support/folders.ts';

const database = useDatabase(smallFolder);

describe('source_citations', () => {
  test('has a line for every row that names a source, with its region and date', async () => {
    const rows = await database.cells('source_citations');
    expect(rows.filter(([source]) => source === 'kementerian-20200701')).toEqual([
      ['kementerian-20200701', 'facilities', '42.01', '42.01', '2020-06-30'],
      ['kementerian-20200701', 'totals', '2020-02-10 inaugurated 4', null, '2020-02-10'],
      ['kementerian-20200701', 'totals', '2020-07-01 inaugurated 5', null, '2020-07-01'],
      ['kementerian-20200701', 'evaluations', '43 null', '43', null],
    ]);
  });

  test('writes an unknown part of a key like the marks of pages', async () => {
    const rows = await database.cells('source_citations', 'table_name', 'row_key', 'dated');
    expect(rows).toContainEqual(['observations', '41.10 null surat-a reported 8 40 null', null]);
  });
});

describe('source_use', () => {
  test('counts the rows of each table, and shows a source that no row names', async () => {
    const rows = await database.cells('source_use');
    const of = (id: string): unknown[][] => rows.filter(([source]) => source === id);
    expect(of('warta-lama')).toEqual([['warta-lama', '', 0]]);
    expect(of('berita-20180320-melati')).toEqual([
      ['berita-20180320-melati', 'batches', 1],
      ['berita-20180320-melati', 'claims', 1],
      ['berita-20180320-melati', 'facilities', 1],
      ['berita-20180320-melati', 'observations', 1],
      ['berita-20180320-melati', 'places', 1],
      ['berita-20180320-melati', 'policy_steps', 1],
      ['berita-20180320-melati', 'service_limits', 1],
      ['berita-20180320-melati', 'services_offered', 1],
    ]);
  });
});

describe('gap_windows', () => {
  test('counts what events and named MPPs account for between two official totals', async () => {
    const rows = await database.cells(
      'gap_windows',
      'after_date',
      'as_of',
      'rise',
      'at_events',
      'without_event',
      'named_without_event',
      'gap',
    );
    expect(rows).toEqual([
      [null, '2018-03-20', 1, 1, 0, 0, 0],
      ['2018-03-20', '2019-12-31', 2, 2, 0, 0, 1],
      ['2019-12-31', '2020-02-10', 1, 1, 0, 0, 1],
      ['2020-02-10', '2020-07-01', 1, 0, 1, 1, 1],
    ]);
  });
});

describe('unidentified_mpps', () => {
  test('bounds the date of the one MPP that no source names', async () => {
    expect(await database.cells('unidentified_mpps')).toEqual([
      [1, '2018-03-20', '2020-07-01', 'kementerian-20200701'],
    ]);
  });
});

describe('batch_arithmetic', () => {
  test('adds events dated to the day to the total before, and leaves out the one of a month', async () => {
    const rows = await database.cells(
      'batch_arithmetic',
      'batch_id',
      'before_as_of',
      'before_total',
      'events_between',
      'expected_total',
      'cumulative_total',
      'difference',
    );
    expect(rows).toEqual([
      ['2018-03-20-1', null, 0, 0, 1, 1, 0],
      ['2020-02-10-1', '2019-12-31', 3, 0, 4, 4, 0],
    ]);
  });
});

describe('province_statements', () => {
  test('pairs each statement with the list on its day', async () => {
    const rows = await database.cells(
      'province_statements',
      'province_code',
      'as_of',
      'reported_count',
      'listed',
      'difference',
    );
    expect(rows).toEqual([
      ['41', '2019-12-31', 2, 2, 0],
      ['42', '2020-11-01', 2, 1, 1],
      ['43', '2020-03', null, 1, null],
    ]);
  });
});

describe('conflicting_claims', () => {
  test('unites totals, provinces, curated claims and observations that disagree', async () => {
    const rows = await database.cells(
      'conflicting_claims',
      'conflict_id',
      'claim_order',
      'claim_number',
      'claim_en',
      'used',
      'claim_source_ids',
    );
    expect(rows).toEqual([
      ['jumlah-2017-12-2', 1, 2, null, false, 'surat-b'],
      ['jumlah-2020-08-7', 1, 7, null, false, 'surat-a'],
      ['jumlah-2020-08-7', 2, 5, null, true, 'kementerian-20200701'],
      ['provinsi-42-2020-11-01', 1, 2, null, false, 'surat-b'],
      ['provinsi-42-2020-11-01', 2, 1, null, true, null],
      ['komitmen-2018-penanda-tangan', 1, null, '4 signed.', false, 'surat-b'],
      ['komitmen-2018-penanda-tangan', 2, null, '3 signed.', false, 'surat-a'],
      [
        'melati-2018-tanggal',
        1,
        null,
        'Inaugurated on 20 March 2018.',
        true,
        'berita-20180320-melati',
      ],
      ['melati-2018-tanggal', 2, null, 'Inaugurated on 21 March 2018.', false, 'surat-a'],
      ['angka-42.02-2020-10-05-agencies', 1, 5, null, true, 'surat-a'],
      ['angka-42.02-2020-10-05-agencies', 2, 6, null, false, 'surat-b'],
    ]);
  });
});
