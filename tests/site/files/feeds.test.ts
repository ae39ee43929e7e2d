/** The feeds of the built site, in both formats. */
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { data } from '../recount/covered.ts';
import { all, documentAt, textOf, xmlDocument } from '../support/document.ts';
import { jsonAt, textAt } from '../support/files.ts';
import { pageAt } from '../support/pages.ts';
import { objections } from '../../unit/support/objections.ts';

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

const atoms = new Map<string, Document>();

/** The document of an Atom feed, parsed once for all tests. */
function atom(path: string): Document {
  const known = atoms.get(path) ?? xmlDocument(textAt(`${path}.atom.xml`));
  atoms.set(path, known);
  return known;
}

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

/** JSON Feed 1.1, as far as the feeds use it, written from the text of the format. */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items', 'home_page_url', 'feed_url', 'language', 'authors'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    language: { enum: ['id', 'en'] },
    authors: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'] } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'url', 'content_html', 'date_published'],
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          content_html: { type: 'string', minLength: 1 },
          date_published: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

test('every JSON feed is valid against a schema of JSON Feed 1.1', () => {
  const faulty = feeds.filter((path) => objections(jsonFeed, jsonAt(`${path}.json`)) !== null);
  expect(faulty).toEqual([]);
});

/** What every node of a parsed piece of HTML may have. */
interface Node {
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** The addresses in a piece of HTML, by a parser of HTML. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  const walk = ({ attrs = [], childNodes = [] }: Node): void => {
    for (const { name, value } of attrs) if (/^(href|src)$/.test(name)) found.push(value);
    childNodes.forEach(walk);
  };
  walk(parseFragment(html) as Node);
  return found;
}

test('every link inside an entry is a full address, in both formats', () => {
  const contents = feeds.flatMap((path) => [
    ...(jsonAt(`${path}.json`) as JsonFeed).items.map(({ content_html }) => content_html),
    ...all<Element>(atom(path), 'entry').map((entry) => childText(entry, 'content')),
  ]);
  const addresses = contents.flatMap(addressesIn);
  expect(addresses.length).toBeGreaterThan(1000);
  expect(addresses.filter((address) => !/^(https?|mailto):/.test(address))).toEqual([]);
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
