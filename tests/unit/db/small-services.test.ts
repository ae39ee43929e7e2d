/** The views of agencies and services on the small fictional data set, against answers worked out by hand. */
import { describe, expect, test } from 'vitest';
import { useDatabase } from '../support/database.ts';
import { realFolder, smallFolder } from '../support/folders.ts';

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
