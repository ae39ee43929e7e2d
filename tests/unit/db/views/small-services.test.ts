/** The views of agencies and services on the small fictional data set, against answers worked out by hand. */
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { realFolder, smallFolder } from '../../support/folders.ts';

const database = useDatabase(smallFolder);
const real = useDatabase(realFolder);

describe('service_distribution', () => {
  test('has extremes, quartiles and dates of the newest comparable numbers', async () => {
    expect(await database.cells('service_distribution')).toEqual([
      ['agencies', 2, 5, 5, 5, 5, 12, 12, '2019-01', '2020-10-05'],
      ['services', 3, 5, 25, 25, 50, 90, 90, '2018-03-20', '2020-10-05'],
    ]);
  });

  test('has in the real data a median that halves the MPPs', async () => {
    const figures = (await real.view('latest_observation')).flatMap(({ services }) =>
      services === null ? [] : [services],
    );
    const [, row] = await real.view('service_distribution');
    expect(row?.mpps_known).toBe(figures.length);
    expect(figures.filter((each) => each < row!.median).length * 2).toBeLessThan(figures.length);
    expect(figures.filter((each) => each > row!.median).length * 2).toBeLessThanOrEqual(
      figures.length,
    );
  });
});

describe('service_histogram', () => {
  test('counts the MPPs in classes of five agencies and of fifty services', async () => {
    expect(await database.cells('service_histogram')).toEqual([
      ['agencies', 5, 9, 1],
      ['agencies', 10, 14, 1],
      ['services', 0, 49, 1],
      ['services', 50, 99, 2],
    ]);
  });

  test('has in the real data every MPP of the distribution once, and classes without gaps', async () => {
    const rows = await real.view('service_histogram');
    for (const { measure, mpps_known } of await real.view('service_distribution')) {
      const classes = rows.filter((row) => row.measure === measure);
      expect(classes.reduce((sum, row) => sum + row.mpps_known, 0)).toBe(mpps_known);
      const starts = classes.slice(1).map(({ class_from }) => class_from);
      expect(starts).toEqual(classes.slice(0, -1).map(({ class_to }) => class_to + 1));
    }
  });
});

describe('service_left_out', () => {
  test('counts planned, incomparable and undated numbers, each once', async () => {
    expect(await database.cells('service_left_out')).toEqual([
      ['planned', 1, 1],
      ['not_comparable', 1, 1],
      ['undated', 1, 1],
    ]);
  });
});

describe('services_by_mpp', () => {
  test('has each service of an MPP once, reported, planned, taken back, or with a counter that left', async () => {
    expect(await database.cells('services_by_mpp')).toEqual([
      ['41.01', '41', 'paspor', 'reported', '2018-03-20', 'berita-20180320-melati'],
      ['41.01', '41', 'sim', 'planned', '2019', 'surat-a'],
      ['41.10', '41', 'paspor', 'ended', '2019-05', 'kementerian-201905'],
      ['41.10', '41', 'sim', 'ended', '2020', 'kementerian-201905'],
      ['42.01', '42', 'paspor', 'planned', null, 'kementerian-201905'],
      ['42.01', '42', 'sim', 'reported', '2020-07', 'kementerian-201905'],
    ]);
  });
});

describe('services_by_province', () => {
  test('counts reports, ended ones and plans apart, with the newest date of a report', async () => {
    expect(await database.cells('services_by_province')).toEqual([
      ['41', 'paspor', 1, 1, 0, '2018-03-20'],
      ['41', 'sim', 0, 1, 1, null],
      ['42', 'paspor', 0, 0, 1, null],
      ['42', 'sim', 1, 0, 0, '2020-07'],
    ]);
  });
});

describe('service_summary', () => {
  test('counts MPPs and provinces out of the open MPPs, without plans and ended reports', async () => {
    expect(await database.cells('service_summary')).toEqual([
      ['paspor', 1, 1, 1, 5, 1, '2018-03-20', '2018-03-20', 2],
      ['sim', 1, 1, 1, 5, 1, '2020-07', '2020-07', 2],
    ]);
  });
});

describe('facts_by_mpp', () => {
  test('has what is known of each open MPP; a planned service is not known to be there', async () => {
    const rows = await database.cells(
      'facts_by_mpp',
      'region_code',
      'knows_services',
      'knows_address',
      'knows_hours',
      'knows_website',
      'knows_counts',
      'knows_opening',
      'knows_inauguration',
    );
    expect(rows).toEqual([
      ['41.01', true, true, true, true, true, true, true],
      ['41.10', true, false, false, false, true, false, true],
      ['42.01', true, false, false, false, false, false, false],
      ['42.02', false, true, false, false, true, true, false],
      ['43', false, false, false, false, true, true, true],
    ]);
  });

  test('names every source of what is known once', async () => {
    const [first] = await database.cells('facts_by_mpp', 'source_ids');
    expect(first).toEqual(['berita-20180320-melati;kementerian-201905;surat-a']);
  });
});

describe('known_facts', () => {
  test('counts out of the open MPPs, and the inauguration out of the inaugurated ones', async () => {
    expect(await database.cells('known_facts')).toEqual([
      ['services', 3, 5, 60],
      ['address', 2, 5, 40],
      ['hours', 1, 5, 20],
      ['website', 1, 5, 20],
      ['counts', 4, 5, 80],
      ['opening', 3, 5, 60],
      ['inauguration', 3, 4, 75],
    ]);
  });

  test('has by province the same sums', async () => {
    const rows = await real.view('known_facts_by_province');
    for (const { fact, mpps_with_fact, mpps_asked } of await real.view('known_facts')) {
      const own = rows.filter((row) => row.fact === fact);
      expect(own.reduce((sum, row) => sum + row.mpps_with_fact, 0)).toBe(mpps_with_fact);
      expect(own.reduce((sum, row) => sum + row.mpps_asked, 0)).toBe(mpps_asked);
    }
  });
});
