import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inaugurationEntries, type InaugurationRows } from '../../../src/feeds/inaugurations.ts';
import { useDatabase } from '../support/database.ts';

const database = useDatabase(join(import.meta.dirname, '../../../data'));

async function rows(): Promise<InaugurationRows> {
  return {
    batches: await database.view('batch_summary'),
    mpps: await database.view('mpp_list'),
    provinces: await database.view('coverage_by_province'),
    until: '2026-11-21',
    address: (path) => `https://contoh.example/${path}`,
    pageOf: (code) => `https://contoh.example/daerah/${code}/`,
    sources: new Map(),
  };
}

async function entryOf(id: string, province?: string) {
  const given = await rows();
  const row = given.provinces.find(({ slug }) => slug === province);
  const entries = inaugurationEntries(given, 'id', row);
  return entries.find(({ page }) => page.endsWith(`/${id}/`));
}

test('Every inauguration is one entry, the newest first', async () => {
  const given = await rows();
  const entries = inaugurationEntries(given, 'en');
  expect(new Set(entries.map(({ id }) => id)).size).toBe(given.batches.length);
  expect(entries[0]!.page).toContain(given.batches.at(-1)!.id);
});

test('An entry says who, where and how many, and links the page of every region', async () => {
  const { title, html: body } = (await entryOf('2022-12-05-26'))!;
  const html = String(body);
  expect(title).toBe('26 MPP diresmikan pada 5 Desember 2022');
  expect(html).toContain('Diresmikan oleh: ');
  expect(html.match(/<li><a href="https:\/\/contoh\.example\/daerah\//g)).toHaveLength(26);
});

test('An entry of which only the month is known says so and is dated to its last day', async () => {
  const batch = (await rows()).batches.find(({ date }) => date.length === 7)!;
  const { html, day } = (await entryOf(batch.id))!;
  expect(String(html)).toContain('(hanya bulannya yang diketahui)');
  expect(day.slice(0, 7)).toBe(batch.date);
  expect(Number(day.slice(8))).toBeGreaterThanOrEqual(28);
});

test('The feed of a province names only its regions and has its own identifiers', async () => {
  const { id, title } = (await entryOf('2022-12-05-26', 'jawa-timur'))!;
  expect(id).toBe('https://contoh.example/peresmian/2022-12-05-26/#jawa-timur');
  expect(title).toMatch(/^MPP .*(Kabupaten|Kota) .* diresmikan pada 5 Desember 2022$/);
});

test('A province without an inauguration has none in its feed', async () => {
  const given = await rows();
  const none = given.provinces.find(({ slug }) => slug === 'papua-pegunungan')!;
  expect(inaugurationEntries(given, 'id', none)).toEqual([]);
});
