/** The published rule for classes of pace at its edges: targets, provinces and signings of made-up data. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import type { Dataset } from '../../../src/data/tables/index.ts';
import { buildDatabase } from '../../../src/db/build/build.ts';
import { openDatabase } from '../../../src/db/read.ts';
import { inTemporaryFolder, smallFolder } from '../support/folders.ts';

const small = loadDataset(smallFolder);
const [target, total, facility, signing] = [
  small.targets[0]!,
  small.totals[0]!,
  small.facilities[0]!,
  small.commitment_events[0]!,
];

/** The cells that a statement gives for the small data set with some tables replaced. */
function answer(changes: Partial<Dataset>, sql: string): Promise<unknown[][]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'mpp.duckdb');
    await buildDatabase({ ...small, batches: [], facilities: [], ...changes }, path);
    const database = await openDatabase(path);
    const rows = await database.rows(sql);
    database.close();
    return rows.map((row) => Object.values(row));
  });
}

const stated = (year: number, stated_on: string, number: number, measure = 'total') =>
  ({ ...target, year, stated_on, target: number, target_measure: measure }) as typeof target;
const official = (as_of: string, number: number) =>
  ({ ...total, as_of, total: number, series: 'used', scope: 'inaugurated' }) as typeof total;
const inaugurated = (region_code: string, day: string) =>
  ({ ...facility, region_code, inaugurated_on: day, batch_id: null }) as typeof facility;

test('a target that is reached exactly is done, one short is slower, and no rise is stalled', async () => {
  const classes = await answer(
    {
      totals: [official('2020-01-01', 10), official('2020-12-31', 20), official('2021-12-01', 20)],
      targets: [
        stated(2019, '2019-02-01', 5),
        stated(2020, '2020-02-01', 20),
        stated(2020, '2020-03-01', 21),
        stated(2021, '2021-02-01', 30),
        stated(2021, '2021-03-01', 20),
        stated(2021, '2021-12-01', 20, 'achieved'),
      ],
    },
    'SELECT stated_on, pace_class FROM target_pace',
  );
  expect(classes).toEqual([
    ['2019-02-01', 'unknown'],
    ['2020-02-01', 'done'],
    ['2020-03-01', 'slower'],
    ['2021-02-01', 'stalled'],
    ['2021-03-01', 'done'],
    ['2021-12-01', 'after'],
  ]);
});

const facilities = [
  inaugurated('41.01', '2023-12-31'),
  inaugurated('42.01', '2023-01-01'),
  inaugurated('42.02', '2024-12-31'),
  inaugurated('43.01', '2023-08-01'),
  inaugurated('43.71', '2023-08-01'),
  inaugurated('43.72', '2023-08-01'),
];
const provinceClasses = (stated_on: string) =>
  answer(
    { facilities, targets: [{ ...stated(2024, stated_on, 9), denominator: 9 }] },
    'SELECT province_code, class_2023, class_2024 FROM province_pace',
  );

test('a province is on pace with exactly the share of the time passed, and slower a day later', async () => {
  // The end of 2023 is a third of the way from 1 July 2023 to the deadline; one of three was added.
  expect(await provinceClasses('2023-07-01')).toEqual([
    ['41', 'on_pace', 'slower'],
    ['42', 'stalled', 'slower'],
    ['43', 'done', 'done'],
  ]);
  expect((await provinceClasses('2023-06-30'))[0]).toEqual(['41', 'slower', 'slower']);
});

test('a signing is unknown where those not named could change its class', async () => {
  const event = (id: string, signatories: number) => ({
    ...signing,
    id,
    signed_on: '2022-12-31',
    signatories,
  });
  const named = (event_id: string, ...codes: string[]) =>
    codes.map((region_code) => ({ event_id, region_code, source_ids: 'surat-a' }));
  const classes = await answer(
    {
      facilities: [
        inaugurated('41.01', '2023-06-01'),
        inaugurated('41.10', '2024-12-31'),
        inaugurated('41.71', '2023-01-15'),
        inaugurated('42.01', '2023-05-01'),
        inaugurated('43.71', '2022-12-31'),
      ],
      commitment_events: [
        event('all-named-2022', 2),
        event('one-unnamed-2022', 2),
        event('one-without-2022', 3),
        event('none-added-2022', 1),
        event('none-known-2022', 2),
        event('one-before-2022', 2),
      ],
      commitments: [
        ...named('all-named-2022', '41.01', '41.10'),
        ...named('one-unnamed-2022', '41.71'),
        ...named('one-without-2022', '42.01', '42.02'),
        ...named('none-added-2022', '42.71'),
        ...named('none-known-2022', '43.01'),
        ...named('one-before-2022', '43.71', '43.72'),
      ],
    },
    'SELECT event_id, followed, class_2023, class_2024 FROM commitment_pace ORDER BY event_id',
  );
  expect(classes).toEqual([
    ['all-named-2022', 2, 'on_pace', 'done'],
    ['none-added-2022', 1, 'stalled', 'stalled'],
    ['none-known-2022', 1, 'unknown', 'unknown'],
    ['one-before-2022', 1, 'stalled', 'stalled'],
    ['one-unnamed-2022', 1, 'unknown', 'unknown'],
    ['one-without-2022', 2, 'unknown', 'slower'],
  ]);
});
