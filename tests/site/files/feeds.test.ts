/** The feeds of the built site, in both formats. */
import { expect, test } from 'vitest';
import { data } from '../recount/covered.ts';
import { all, documentAt, textOf, xmlDocument } from '../support/document.ts';
import { jsonAt, textAt } from '../support/files.ts';
import { pageAt } from '../support/pages.ts';

interface JsonFeed {
  version: string;
  title: string;
  language: string;
  feed_url: string;
  items: { id: string; url: string; content_html: string; date_published: string }[];
}

const provinces = jsonAt('/data/v1/coverage_by_province.json') as { slug: string }[];
const names = ['peresmian', 'perubahan', ...provinces.map(({ slug }) => `provinsi/${slug}`)];
const feeds = ['/umpan/', '/en/umpan/'].flatMap((prefix) => names.map((name) => prefix + name));

const atom = (path: string): Document => xmlDocument(textAt(`${path}.atom.xml`));
const childText = (element: Element, name: string): string =>
  textOf(element.querySelector(`:scope > ${name}`));
const time = (entry: Element): number => Date.parse(childText(entry, 'published'));

test('every Atom feed is well-formed and complete', () => {
  const faulty = feeds.filter((path) => {
    const xml = atom(path);
    const parts = all<Element>(xml, 'feed, entry');
    const isComplete = parts.every((part) =>
      ['id', 'title', 'updated'].every((name) => childText(part, name) !== ''),
    );
    const author = xml.querySelector('feed > author > name');
    const isFaulty = xml.querySelector('parsererror') !== null || author === null;
    return isFaulty || parts.length === 0 || !isComplete;
  });
  expect(faulty).toEqual([]);
});

test('every JSON feed has the content of its Atom feed', () => {
  for (const path of feeds) {
    const json = jsonAt(`${path}.json`) as JsonFeed;
    const xml = atom(path);
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.title).toBe(childText(xml.documentElement, 'title'));
    expect(new URL(json.feed_url).pathname).toBe(`${path}.json`);
    const entries = all<Element>(xml, 'entry').map((entry) => [
      childText(entry, 'id'),
      entry.querySelector('link')!.getAttribute('href'),
    ]);
    expect(json.items.map(({ id, url }) => [id, url])).toEqual(entries);
    expect(json.items.filter(({ content_html }) => content_html === '')).toEqual([]);
  }
});

test('the national feeds have every inauguration and every change once', () => {
  for (const [name, rows] of [
    ['peresmian', data.batches],
    ['perubahan', data.corrections],
  ] as const) {
    const xml = atom(`/umpan/${name}`);
    expect(xml.documentElement.getAttribute('xml:lang')).toBe('id');
    expect(new Set(texts(xml)).size).toBe(rows.length);
  }
  function texts(xml: Document): string[] {
    return all<Element>(xml, 'entry').map((entry) => childText(entry, 'id'));
  }
});

test('entries are in the order of their days, and none is later than the data', () => {
  const xml = atom('/umpan/peresmian');
  const days = all<Element>(xml, 'entry').map(time);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  const updated = Date.parse(childText(xml.documentElement, 'updated'));
  expect(updated).toBe(days[0]);
  expect(updated).toBeLessThanOrEqual(Date.parse(data.dataset[0]!.collected_until));
});

test('a page links to its feed in its head and in its text', () => {
  for (const [path, feed] of [
    ['/peresmian/', '/umpan/peresmian'],
    ['/en/perubahan/', '/en/umpan/perubahan'],
    ...provinces.map(({ slug }) => [`/provinsi/${slug}/`, `/umpan/provinsi/${slug}`] as const),
  ] as const) {
    const address = `${feed}.atom.xml`;
    const heads = pageAt(path).headLinks.filter(
      ({ type, href }) => type === 'application/atom+xml' && href === address,
    );
    expect(heads, path).toHaveLength(1);
    expect(pageAt(path).addresses.links, path).toContain(address);
  }
  const link = documentAt('/peresmian/').querySelector('main a[href$=".atom.xml"]');
  expect(link?.getAttribute('aria-label') ?? textOf(link)).toMatch(/, Atom$/);
});

test('the page of feeds lists all of them in both formats', () => {
  const page = documentAt('/umpan/');
  expect(all(page, 'main a[href$=".atom.xml"]')).toHaveLength(names.length);
  expect(all(page, 'main a[href$=".json"]')).toHaveLength(names.length);
});
