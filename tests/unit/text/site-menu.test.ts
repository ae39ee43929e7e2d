/** The menu of the site: every single page is in it, in both languages. */
import { expect, test } from 'vitest';
import { langs } from '../../../src/i18n/lang.ts';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { menuPathOf, siteMenu } from '../../../src/text/site/site-menu.ts';
import { sitePages } from '../../../src/text/site/site-pages.ts';

const pathsIn = (lang: 'id' | 'en'): string[] =>
  siteMenu(lang).flatMap(({ items }) => items.map(({ path }) => path));

test('every single page is in exactly one of the five groups', () => {
  const paths = pathsIn('id');
  expect(sitePages.filter(({ path }) => !paths.includes(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  expect(siteMenu('id')).toHaveLength(5);
  expect(pathsIn('en')).toEqual(paths);
});

test('every word for a page and every search word belongs to a page in the menu', () => {
  for (const lang of langs) {
    const { siteMenu: words, search } = messagesIn(lang);
    const known = new Set(siteMenu(lang).flatMap(({ items }) => items.map(({ key }) => key)));
    const others = [...Object.keys(words.pages), ...Object.keys(search.words)];
    expect(others.filter((key) => !known.has(key))).toEqual([]);
  }
});

test('a page below another has the place of the nearest page above it', () => {
  expect(menuPathOf('provinsi/jawa-timur/')).toBe('provinsi/');
  expect(menuPathOf('jelajah/banding/')).toBe('jelajah/banding/');
  expect(menuPathOf('data/kelengkapan/')).toBe('data/kelengkapan/');
  expect(menuPathOf('')).toBeUndefined();
  expect(menuPathOf(null)).toBeUndefined();
});
