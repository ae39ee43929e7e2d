/** All figures, from the database that the build made. */
import { beforeAll, expect, test } from 'vitest';
import type { Figure } from '../../../src/figures/figure.ts';
import { figures } from '../../../src/figures/registry.ts';
import { table } from '../../../src/db/site-data.ts';
import { langs } from '../../../src/i18n/lang.ts';

let all: Figure[];
/** All figures are made at the first call, which takes long on a busy machine. */
beforeAll(async () => {
  all = await figures();
}, 60_000);

test('No two figures share an address', () => {
  const slugs = all.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
  expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
});

test('No address of a figure is missing or changed', async () => {
  await expect(`${all.map(({ slug }) => slug).join('\n')}\n`).toMatchFileSnapshot(
    'snapshots/slugs.txt',
  );
});

test('Every province has a figure of its progress and one of its regions', () => {
  const provincial = all.filter(({ province }) => province !== null);
  expect(provincial).toHaveLength(2 * 38);
  const codes = provincial.map(({ province, view }) => `${province!.province_code} ${view}`);
  expect(new Set(codes).size).toBe(2 * 38);
});

test('Only the progress of provinces without a covered region has no rows', () => {
  const empty = all.filter(({ rows }) => rows.length === 0);
  expect(empty.filter(({ view }) => view !== 'progress_by_province')).toEqual([]);
  expect(empty.filter(({ province }) => province?.covered !== 0)).toEqual([]);
});

test('Every figure names sources that are in the table of sources', async () => {
  const known = new Set((await table('sources')).map(({ id }) => id));
  for (const { slug, sources } of all) {
    expect(sources.length, slug).toBeGreaterThan(0);
    expect(
      sources.filter((id) => !known.has(id)),
      slug,
    ).toEqual([]);
  }
});

test.each(langs)('No two figures say the same, in %s', (lang) => {
  const titles = all.map((figure) => String(figure.words(lang).title).replace(/<[^>]*>/g, ''));
  expect(new Set(titles).size).toBe(titles.length);
});
