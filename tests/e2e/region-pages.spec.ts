/** What must hold for the page of every region in both languages, without opening a browser. */
import { expect, test } from '@playwright/test';
import { loadDataset } from '../../src/data/load.ts';
import type { Status } from '../../src/db/schema/views.ts';
import { langs } from '../../src/i18n/lang.ts';
import { messagesIn } from '../../src/i18n/messages.ts';
import {
  allRegionPages,
  found,
  mainOf,
  pathOf,
  readBuilt,
  regions,
  wordsOf,
  type RegionPage,
} from './support/region-pages.ts';

const pages = allRegionPages();
const nameOf = ({ lang, region }: RegionPage): string => `${region.slug} ${lang}`;

/** The pages for which a test finds a fault, by name. */
function faulty(test: (page: RegionPage) => boolean): string[] {
  return pages.filter(test).map(nameOf);
}

test('all 514 regions have a page in both languages', () => {
  expect(regions).toHaveLength(514);
  expect(pages.map(({ html }) => html.length).filter((length) => length < 5000)).toEqual([]);
});

test('no two pages share a title or a description', () => {
  const titles = pages.map(({ html }) => found(html, /<title>(.+?)<\/title>/));
  const descriptions = pages.map(({ html }) => found(html, /name="description" content="(.+?)"/));
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

test('every page names itself as canonical and both languages as alternates', () => {
  const ends = (url: string | undefined, path: string): boolean => url?.endsWith(path) ?? false;
  const wrong = faulty(({ lang, region, html }) => {
    const canonical = found(html, /rel="canonical" href="(.+?)"/);
    const alternates = langs.every((of) =>
      ends(found(html, new RegExp(`hreflang="${of}" href="(.+?)"`)), pathOf(of, region.slug)),
    );
    const own = ends(canonical, pathOf(lang, region.slug)) && html.includes(`<html lang="${lang}"`);
    return !own || !alternates;
  });
  expect(wrong).toEqual([]);
});

test('every page has one main heading, with the name of its region', () => {
  const wrong = faulty(({ region, html }) => {
    const headings = [...html.matchAll(/<h1\b.*?<\/h1>/gs)].map(([heading]) => wordsOf(heading));
    const kind = region.kind === 'kota' ? 'Kota' : 'Kabupaten';
    return headings.length !== 1 || !headings[0]!.endsWith(`${kind} ${region.name}`);
  });
  expect(wrong).toEqual([]);
});

test('the status in words is that of the published data', () => {
  const wrong = faulty(({ lang, region, html }) => {
    const [, status, words] = /data-status="(\w+)"[^>]*>([^<]*)</.exec(mainOf(html)) ?? [];
    const expected = messagesIn(lang).common.status[region.status as Status];
    return status !== region.status || words?.trim() !== expected;
  });
  expect(wrong).toEqual([]);
});

test('no heading stands above nothing, and no paragraph, item or fact is empty', () => {
  const wrong = faulty(({ html }) => {
    const parts = mainOf(html).split(/(?=<h[1-6]\b)/);
    const empty = parts.slice(1).filter((part, index) => {
      const level = Number(part[2]);
      const next = Number(parts[index + 2]?.[2] ?? 0);
      const below = part.replace(/^<h\d.*?<\/h\d>/s, '');
      return wordsOf(below) === '' && next <= level;
    });
    return empty.length > 0 || /<(p|li|dd|dt|figcaption)\b[^>]*>\s*<\/\1>/.test(html);
  });
  expect(wrong).toEqual([]);
});

test('nothing that is not there is written as a word', () => {
  expect(faulty(({ html }) => /undefined|NaN|\bnull\b/.test(wordsOf(mainOf(html))))).toEqual([]);
});

test('every link to another region leads to one', () => {
  const slugs = new Set(regions.map(({ slug }) => slug));
  const wrong = faulty(({ html }) =>
    [...mainOf(html).matchAll(/href="\/(?:en\/)?daerah\/([^/"]+)\/"/g)].some(
      ([, slug]) => !slugs.has(slug ?? ''),
    ),
  );
  expect(wrong).toEqual([]);
});

test('the address of a former name leads on to the page of today, in both languages', () => {
  const { aliases } = loadDataset('data');
  const former = aliases.filter(({ kind }) => kind === 'former');
  for (const { region_code, alias } of former) {
    const region = regions.find((row) => row.region_code === region_code)!;
    const old = `${region.kind}-${alias.toLowerCase().replaceAll(' ', '-')}`;
    for (const lang of langs) {
      const html = readBuilt(pathOf(lang, old));
      expect(found(html, /http-equiv="refresh" content="0;url=(.+?)"/)).toContain(
        pathOf(lang, region.slug),
      );
      expect(found(html, /rel="canonical" href="(.+?)"/)).toContain(pathOf(lang, region.slug));
      expect(html).toContain('noindex');
    }
  }
});
