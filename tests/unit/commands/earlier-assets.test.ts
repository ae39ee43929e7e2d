/** A deployment keeps the hashed files of one earlier build. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepEarlierAssets } from '../../../scripts/support/build/earlier-assets.ts';

/** A new site with these hashed files. */
function siteWith(...names: string[]): string {
  const site = mkdtempSync(join(tmpdir(), 'assets-'));
  mkdirSync(join(site, '_astro'));
  for (const name of names) writeFileSync(join(site, '_astro', name), name);
  return site;
}

const assetsOf = (site: string): string[] => readdirSync(join(site, '_astro')).toSorted();

test('a script that the new build lacks stays, and is removed by the build after it', () => {
  const [first, second, third] = [siteWith('a.1.js'), siteWith('a.2.js'), siteWith('a.3.js')];
  expect(keepEarlierAssets(first, second)).toBe(1);
  expect(assetsOf(second)).toEqual(['a.1.js', 'a.2.js', 'earlier.txt']);
  keepEarlierAssets(second, third);
  expect(assetsOf(third)).toEqual(['a.2.js', 'a.3.js', 'earlier.txt']);
});

test('a second build of the same site keeps what the first kept', () => {
  const [first, second, again] = [siteWith('a.1.js'), siteWith('a.2.js'), siteWith('a.2.js')];
  keepEarlierAssets(first, second);
  keepEarlierAssets(second, again);
  expect(assetsOf(again)).toEqual(['a.1.js', 'a.2.js', 'earlier.txt']);
});

test('nothing is kept or written when no site was there before', () => {
  const site = siteWith('a.1.js');
  expect(keepEarlierAssets(join(site, 'none'), site)).toBe(0);
  expect(assetsOf(site)).toEqual(['a.1.js']);
});
