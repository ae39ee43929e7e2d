/** The feeds of the built site, as feed readers see them. */
import { readFileSync } from 'node:fs';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { data } from './support/evidence.ts';

const { window } = new JSDOM('');

interface JsonFeed {
  version: string;
  title: string;
  feed_url: string;
  items: { id: string; url: string; content_html: string; date_published: string }[];
}

const names = ['peresmian', 'perubahan', ...provinceSlugs().map((slug) => `provinsi/${slug}`)];

/** The slug of every province, as its pages have it. */
function provinceSlugs(): string[] {
  const csv = readFileSync('dist/data/v1/coverage_by_province.csv', 'utf8');
  return Papa.parse<{ slug: string }>(csv, { header: true, skipEmptyLines: true }).data.map(
    ({ slug }) => slug,
  );
}

async function atom(request: APIRequestContext, path: string): Promise<string> {
  const response = await request.get(`${path}.atom.xml`);
  expect(response.status(), path).toBe(200);
  return response.text();
}

for (const prefix of ['/umpan/', '/en/umpan/']) {
  test(`Every Atom feed under ${prefix} is well-formed and complete`, async ({ request }) => {
    for (const name of names) {
      const text = await atom(request, prefix + name);
      const xml = new window.DOMParser().parseFromString(text, 'application/xml');
      expect(xml.querySelector('parsererror'), name).toBeNull();
      const missing = [...xml.querySelectorAll('feed, entry')].filter((element) =>
        ['id', 'title', 'updated'].some((child) => !element.querySelector(`:scope > ${child}`)),
      );
      expect(missing, name).toEqual([]);
      expect(xml.querySelector('feed > author > name'), name).not.toBeNull();
    }
  });

  test(`Every JSON feed under ${prefix} tells what its Atom feed does`, async ({ request }) => {
    for (const name of names) {
      const json = (await (await request.get(`${prefix}${name}.json`)).json()) as JsonFeed;
      const { items, title } = parseFeed(await atom(request, prefix + name));
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.title).toBe(title);
      expect(new URL(json.feed_url).pathname).toBe(`${prefix}${name}.json`);
      expect(json.items.map(({ id, url }) => [id, url])).toEqual(
        items.map(({ id, url }) => [id, url]),
      );
      expect(json.items.every(({ content_html }) => content_html !== '')).toBe(true);
    }
  });
}

test('The national feeds have every inauguration and every change, once', async ({ request }) => {
  for (const [name, rows] of [
    ['peresmian', data.batches],
    ['perubahan', data.corrections],
  ] as const) {
    const { items, language } = parseFeed(await atom(request, `/umpan/${name}`));
    expect(language).toBe('id');
    expect(new Set(items.map(({ id }) => id)).size).toBe(rows.length);
    console.log(`/umpan/${name}: ${items.length} entries, the newest "${items[0]?.title ?? ''}"`);
  }
});

test('Entries stand in the order of their days, and none is in the future of the data', async ({
  request,
}) => {
  const { items, updated } = parseFeed(await atom(request, '/umpan/peresmian'));
  const days = items.map(({ published }) => published?.getTime() ?? Number.NaN);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  expect(updated?.getTime()).toBe(days[0]);
  expect(updated! <= new Date(data.dataset[0]!.collected_until)).toBe(true);
});

test('A page leads feed readers to its feed, and people too', async ({ page }) => {
  for (const [path, feed] of [
    ['/peresmian/', '/umpan/peresmian'],
    ['/en/perubahan/', '/en/umpan/perubahan'],
    ['/provinsi/jawa-timur/', '/umpan/provinsi/jawa-timur'],
  ] as const) {
    await page.goto(path);
    const address = `[href="${feed}.atom.xml"]`;
    await expect(page.locator(`head link[type="application/atom+xml"]${address}`)).toHaveCount(1);
    await expect(page.locator(`main a${address}`)).toHaveAccessibleName(/, Atom$/);
  }
});

test('The page of feeds lists all of them in both formats', async ({ page }) => {
  await page.goto('/umpan/');
  await expect(page.locator('main a[href$=".atom.xml"]')).toHaveCount(names.length);
  await expect(page.locator('main a[href$=".json"]')).toHaveCount(names.length);
});
