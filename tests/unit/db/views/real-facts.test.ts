/** A sample of facts as the sources state them. */
import { expect, test } from 'vitest';
import { useDatabase } from '../../support/database.ts';
import { realFolder } from '../../support/folders.ts';

const database = useDatabase(realFolder);

async function regionsOfBatch(batch: string): Promise<string[]> {
  const rows = await database.view('region_status');
  return rows
    .filter(({ batch_id }) => batch_id === batch)
    .map(({ kind, name }) => `${kind} ${name}`);
}

async function region(slug: string) {
  return (await database.view('region_status')).find((row) => row.slug === slug);
}

test.each([
  ['2025-12-15', 305, 59.3],
  ['2024-12-12', 272, 52.9],
  ['2022-12-05', 103, 20],
  ['2020-03-10', 24, 4.7],
])('on %s the official total was %i of 514, %f percent', async (date, total, share) => {
  const row = (await database.view('progress_by_date')).find((each) => each.date === date);
  expect(row).toMatchObject({
    official_total: total,
    official_as_of: date,
    base_514: 514,
    share_514_percent: share,
  });
});

test('the headline is 305 officially counted on 15 December 2025, 303 of them listed', async () => {
  const [headline] = await database.view('headline');
  expect(headline).toMatchObject({
    official_total: 305,
    official_as_of: '2025-12-15',
    share_514_percent: 59.3,
    base_508: 508,
    listed: 303,
    gap: 2,
  });
});

test('the target of 514 by 2024 ended at 272, 242 short', async () => {
  const [headline] = await database.view('headline');
  expect(headline).toMatchObject({
    target_2024: 514,
    target_stated_on: '2023-01-12',
    reached_2024: 272,
    reached_2024_as_of: '2024-12-12',
    short_2024: 242,
  });
});

test('the batch of 5 December 2022 lists 26 regions, Kota Batu among them', async () => {
  const regions = await regionsOfBatch('2022-12-05-26');
  expect(regions).toHaveLength(26);
  expect(regions).toContain('kota Batu');
});

test('Among Warga in Kota Batu had 26 units and 207 services at its inauguration', async () => {
  expect(await region('kota-batu')).toMatchObject({ mpp_name: 'Among Warga' });
  const rows = await database.rows(
    "SELECT agencies, services FROM observations WHERE region_code = '35.79' AND as_of = '2022-12-05'",
  );
  expect(rows).toEqual([{ agencies: 26, services: 207 }]);
});

test('the batch of 21 November 2023 lists its twelve regions', async () => {
  expect((await regionsOfBatch('2023-11-21-12')).sort()).toEqual([
    'kabupaten Banggai',
    'kabupaten Bangkalan',
    'kabupaten Bengkalis',
    'kabupaten Jember',
    'kabupaten Magelang',
    'kabupaten Muara Enim',
    'kabupaten Ngada',
    'kabupaten Pamekasan',
    'kabupaten Polewali Mandar',
    'kabupaten Sintang',
    'kabupaten Tangerang',
    'kota Lubuk Linggau',
  ]);
});

test('Bangkalan opened in 2020, was inaugurated in 2023, and has 13 agencies and 105 services', async () => {
  expect(await region('kabupaten-bangkalan')).toMatchObject({
    status: 'inaugurated',
    opened_on: '2020-09-03',
    inaugurated_on: '2023-11-21',
    agencies: 13,
    agencies_as_of: '2023-11-21',
    services: 105,
  });
});

test('Jember planned 33 agencies and 144 services in August 2022', async () => {
  const plans = await database.rows(
    "SELECT as_of, agencies, services FROM observations WHERE region_code = '35.09' AND basis = 'planned'",
  );
  expect(plans).toEqual([{ as_of: '2022-08-29', agencies: 33, services: 144 }]);
});

test('Jember opened with fewer agencies and more services than planned', async () => {
  const jember = await region('kabupaten-jember');
  expect(jember?.agencies).toBe(20);
  expect(jember?.services).toBe(238);
});

test('Jombang was inaugurated on 24 June 2024', async () => {
  expect(await region('kabupaten-jombang')).toMatchObject({
    status: 'inaugurated',
    inaugurated_on: '2024-06-24',
  });
});

test.each([
  ['2024-03-07', 191, 'beritaktual-20240624'],
  ['2024-08-20', 208, 'heaptalk-202410-22mpp'],
  ['2025-12-15', 305, 'mureks-202512-9mpp;poskotaonline-202512-9mpp'],
])('on %s the series says %i, as %s states', async (date, total, sources) => {
  const row = (await database.view('official_series')).find((each) => each.date === date);
  expect(row).toMatchObject({ total, total_source_ids: sources });
});

test('Jepara counts by 5 December 2022, so Central Java is complete on 8 October 2024', async () => {
  expect(await region('kabupaten-jepara')).toMatchObject({ counted_on: '2022-12-05' });
  const dates = (await database.view('region_status'))
    .filter(({ province_code }) => province_code === '33')
    .map(({ counted_on }) => counted_on);
  expect(dates).toHaveLength(35);
  expect(dates.toSorted().at(-1)).toBe('2024-10-08');
});

test('Kota Banjar operates, and the day it began is unknown', async () => {
  expect(await region('kota-banjar')).toMatchObject({
    status: 'operating',
    opened_on: null,
    reported_on: '2025-12-18',
  });
});

test('stalled preparations and an abandoned MPP are distinguished from the others', async () => {
  const rows = await database.view('region_status');
  const held = rows.filter(({ setback }) => setback !== null);
  expect(held.map(({ slug, setback }) => [slug, setback])).toEqual([
    ['kota-prabumulih', 'vacated'],
    ['kota-cimahi', 'stalled'],
  ]);
});

test.each([
  ['kabupaten-kendal', 26, 308],
  ['kabupaten-pandeglang', 23, 223],
  ['kabupaten-sukoharjo', 32, 138],
  ['kota-medan', 26, 113],
])(
  'of figures that differ, %s has %i agencies and %i services',
  async (slug, agencies, services) => {
    expect(await region(slug)).toMatchObject({ agencies, services });
  },
);

test('3 of the 11 regions named for 2018 were inaugurated that year', async () => {
  const [first] = await database.view('target_outcomes');
  expect(first).toMatchObject({ year: 2018, target: 11, target_measure: 'named', reached: 3 });
});

test('41 of the 48 signatories of 2020 are named, Tarakan among them, and all 38 of 2021', async () => {
  const counts = await database.rows(
    "SELECT event_id, count(*)::INTEGER AS named, bool_or(region_code = '65.71') AS tarakan FROM commitments GROUP BY 1 ORDER BY 1",
  );
  expect(counts).toContainEqual({ event_id: 'komitmen-2020', named: 41, tarakan: true });
  expect(counts).toContainEqual({ event_id: 'komitmen-2021', named: 38, tarakan: false });
});

test('26 BPS codes of Papua were superseded, and 164 codes mean another region to BPS', async () => {
  const [row] = await database.rows(`
    SELECT count(*) FILTER (c.valid_to = '2022')::INTEGER AS superseded,
      count(*) FILTER (other.region_code <> c.region_code)::INTEGER AS misread
    FROM region_codes c
    LEFT JOIN region_codes other
      ON other.system = 'bps' AND other.code = replace(c.region_code, '.', '')
    WHERE c.system = 'bps'`);
  expect(row).toEqual({ superseded: 26, misread: 164 });
});

test('62 regions are underdeveloped by Perpres 63/2020, for 2020 to 2024', async () => {
  const rows = await database.rows(
    'SELECT regulation, valid_from, valid_to, count(*)::INTEGER AS regions FROM underdeveloped GROUP BY ALL',
  );
  expect(rows).toEqual([
    { regulation: 'Perpres 63/2020', valid_from: '2020', valid_to: '2024', regions: 62 },
  ]);
});

test('Kota Depok and Dharmasraya belong to 8 October 2024, not to June', async () => {
  const regions = await regionsOfBatch('2024-10-08-22');
  expect(regions).toEqual(expect.arrayContaining(['kota Depok', 'kabupaten Dharmasraya']));
  expect(regions).toHaveLength(22);
});
