import { expect, test } from 'vitest';
import type { Region } from '../../../src/db/regions/region-facts.ts';
import { badgeLines, badgeSvg } from '../../../src/embed/region/badge.ts';
import { cardWords } from '../../../src/embed/region/card-words.ts';
import { regionEmbedHtml } from '../../../src/embed/region/page.ts';
import type { RegionFacts } from '../../../src/db/regions/region-facts.ts';
import type { ViewRow } from '../../../src/db/schema/views.ts';

const region = {
  region_code: '35.17',
  slug: 'kabupaten-jombang',
  kind: 'kabupaten',
  name: 'Jombang',
  status: 'inaugurated',
  inaugurated_on: '2024-06-24',
  inaugurated_by: null,
  opened_on: null,
  reported_on: null,
  setback: null,
} as Region;

const facts = (more: Partial<RegionFacts> = {}): RegionFacts =>
  ({ region, place: undefined, services: [], nearest: [], ...more }) as unknown as RegionFacts;

const figures = { official_as_of: '2025-12-15' } as ViewRow<'headline'>;

test('The badge says status and date of the data, as its text alternative too', () => {
  expect(badgeLines(region, '2025-12-15', 'id')).toEqual([
    'MPP di Kabupaten Jombang',
    'Diresmikan 24 Juni 2024',
    'Pantau MPP, data per 15 Desember 2025',
  ]);
  expect(badgeSvg(region, '2025-12-15', 'en')).toContain(
    '<title id="t">MPP in Kabupaten Jombang: Inaugurated 24 June 2024. Pantau MPP, data as of 15 December 2025</title>',
  );
});

test('The badge says what held an MPP up', () => {
  const vacated = { ...region, status: 'operating', setback: 'vacated' } as Region;
  expect(badgeLines(vacated, '2025-12-15', 'id')[1]).toContain(
    'sebagian besar instansi sudah pergi',
  );
});

test('A card says of what is unknown that it was not found', async () => {
  const { rows } = await cardWords({ facts: facts(), lang: 'id' });
  expect(rows.map(({ term, value }) => `${term}: ${String(value)}`)).toEqual([
    'Alamat: Belum ditemukan.',
    'Jam buka: Belum ditemukan.',
    'Layanan yang dilaporkan: Belum ditemukan.',
  ]);
});

test('A card of a region without an MPP names the nearest ones instead', async () => {
  const nearest = [
    { row: { region_code: '35.02', place: 1, distance_km: 34 }, region },
  ] as unknown as RegionFacts['nearest'];
  const none = { ...region, status: 'none' };
  const { status, rows } = await cardWords({ facts: facts({ region: none, nearest }), lang: 'en' });
  expect(String(status)).toBe('no MPP found');
  expect(rows).toHaveLength(1);
  expect(String(rows[0]!.value)).toMatch(/Kabupaten Jombang .*>34<\/data> km/);
});

test('A frozen card names its version and leads to the page from one folder deeper', async () => {
  const version = '2026-01-31-0a1b2c3d';
  const html = await regionEmbedHtml({ facts: facts(), lang: 'id', figures, version });
  expect(html).toContain(`data versi ${version}`);
  expect(html).toContain('href="../../../../daerah/kabupaten-jombang/"');
  expect(html).not.toMatch(/https?:|(href|src)="\//);
});

test('A live card follows the data and shows its date', async () => {
  const html = await regionEmbedHtml({ facts: facts(), lang: 'id', figures, version: null });
  expect(html).toContain('href="../../../daerah/kabupaten-jombang/#sumber"');
  expect(html).toContain('>15 Desember 2025</time>');
});
