import { JSDOM } from 'jsdom';
import { parseFeed } from '@rowanmanning/feed-parser';
import { markup } from '../../../src/i18n/html.ts';
import { expect, test } from 'vitest';
import { atomText, jsonFeedText, type FeedContent } from '../../../src/feeds/feed.ts';

const entry = {
  id: 'https://contoh.example/peresmian/2022-12-05-2/',
  page: 'https://contoh.example/peresmian/2022-12-05-2/',
  title: 'MPP A & B <diresmikan>',
  html: markup`<p><b>Kabupaten A</b></p>`,
  day: '2022-12-05',
};
const content: FeedContent = {
  lang: 'id',
  title: 'Contoh',
  description: 'Sebuah contoh',
  page: 'https://contoh.example/peresmian/',
  addresses: {
    atom: 'https://contoh.example/umpan/peresmian.atom.xml',
    json: 'https://contoh.example/umpan/peresmian.json',
  },
  author: { name: 'Pantau MPP', link: 'https://contoh.example/' },
  licence: 'CC BY 4.0',
  day: '2022-12-05',
  entries: [entry],
};

test('The Atom feed has title, language, address and text', () => {
  const feed = parseFeed(atomText(content));
  expect(feed).toMatchObject({ title: 'Contoh', language: 'id', self: content.addresses.atom });
  const [item] = feed.items;
  expect(item).toMatchObject({ id: entry.id, url: entry.page, title: entry.title });
  expect(item?.content).toBe(String(entry.html));
});

test('The Atom feed is well-formed and has every element that the standard requires', () => {
  const { window } = new JSDOM('');
  const feed = new window.DOMParser().parseFromString(atomText(content), 'application/xml');
  const names = (parent: Element): string[] =>
    [...parent.children].map(({ localName }) => localName);
  const root = feed.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  expect(names(root)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link']));
  expect(names(root.querySelector('entry')!)).toEqual(
    expect.arrayContaining(['id', 'title', 'updated', 'link', 'content']),
  );
});

test('The JSON feed has version 1.1 and its language', () => {
  const feed = JSON.parse(jsonFeedText(content)) as Record<string, unknown>;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Contoh',
    language: 'id',
    feed_url: content.addresses.json,
    authors: [{ name: 'Pantau MPP' }],
    items: [{ id: entry.id, title: entry.title, content_html: String(entry.html) }],
  });
});

test('Dates are those of the data, so that two builds write the same', () => {
  expect(atomText(content)).toContain('<updated>2022-12-05T00:00:00.000Z</updated>');
  const empty = { ...content, entries: [], day: '2026-11-21' };
  expect(atomText(empty)).toContain('<updated>2026-11-21T00:00:00.000Z</updated>');
  expect(atomText(content)).toBe(atomText(content));
});

test('links inside an entry are full addresses, and those of other sites stay', () => {
  const html = markup`<p><a href="/sumber/2020/#uji">x</a> <a href="https://uji.example/?a=1&amp;b=2">y</a></p>`;
  const feed = JSON.parse(jsonFeedText({ ...content, entries: [{ ...entry, html }] })) as {
    items: { content_html: string }[];
  };
  expect(feed.items[0]!.content_html).toBe(
    '<p><a href="https://contoh.example/sumber/2020/#uji">x</a> <a href="https://uji.example/?a=1&amp;b=2">y</a></p>',
  );
});
