/** The menu of the site: every single page is in it, in both languages. */
import { expect, test } from 'vitest';
import { langs } from '../../../src/i18n/lang.ts';
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

test('every page in the menu has a label, and all but the search have words to be found by', () => {
  for (const lang of langs) {
    const items = siteMenu(lang).flatMap((group) => group.items);
    expect(items.filter(({ label }) => label === '')).toEqual([]);
    const without = items.filter(({ words }) => words.length === 0 || words.includes(''));
    expect(without.map(({ path }) => path)).toEqual(['cari/']);
  }
});

test('a page below another has the place of the nearest page above it', () => {
  expect(menuPathOf('provinsi/jawa-timur/')).toBe('provinsi/');
  expect(menuPathOf('jelajah/banding/')).toBe('jelajah/banding/');
  expect(menuPathOf('data/kelengkapan/')).toBe('data/kelengkapan/');
  expect(menuPathOf('')).toBeUndefined();
  expect(menuPathOf(null)).toBeUndefined();
});
