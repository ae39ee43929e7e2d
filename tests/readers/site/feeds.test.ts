/** A parser of feed readers reads every feed of the built site. */
import { readFileSync, readdirSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';

interface JsonFeed {
  title: string;
  items: { id: string; url: string }[];
}

const feeds = ['dist/umpan', 'dist/en/umpan'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.atom.xml'))
    .map((file) => `${folder}/${file.replace('.atom.xml', '')}`),
);

test('a feed parser reads from every Atom feed what the JSON feed beside it has', () => {
  expect(feeds.length).toBeGreaterThan(70);
  for (const path of feeds) {
    const json = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as JsonFeed;
    const { items, title, language } = parseFeed(readFileSync(`${path}.atom.xml`, 'utf8'));
    expect(title, path).toBe(json.title);
    expect(language, path).toBe(path.startsWith('dist/en/') ? 'en' : 'id');
    expect(items.map(({ id, url }) => [id, url])).toEqual(
      json.items.map(({ id, url }) => [id, url]),
    );
  }
});
