/** Every page is whole: one main part and heading, sections with content, and links to existing pages. */
import { expect, test } from 'vitest';
import { brokenLinks } from '../../../scripts/support/broken-links.ts';
import {
  allPages,
  contentPages,
  faultsOn,
  isEmbed,
  pageAt,
  readerPages,
  SITE,
} from '../support/pages.ts';

/** The fewest sections and words that the main part of a page of each kind has. */
const LEAST: readonly [kind: RegExp, sections: number, words: number][] = [
  [/^\/$/, 4, 1500],
  [/^\/provinsi\/$/, 0, 400],
  [/^\/provinsi\/[^/]+\/$/, 2, 250],
  [/^\/daerah\/$/, 38, 2000],
  [/^\/daerah\/[^/]+\/$/, 5, 230],
  [/^\/peresmian\/$/, 10, 2000],
  [/^\/peresmian\/[^/]+\/$/, 2, 150],
  [/^\/peta\/$/, 0, 2000],
  [/^\/peta\/buat\/$/, 2, 250],
  [/^\/cari\/$/, 4, 250],
  [/^\/layanan\/$/, 6, 1800],
  [/^\/urus\/$/, 1, 350],
  [/^\/urus\/[^/]+\/$/, 3, 700],
  [/^\/data\/kelengkapan\/$/, 4, 700],
  [/^\/perubahan\/$/, 3, 1200],
  [/^\/kebijakan\/$/, 16, 3000],
  [/^\/rekonsiliasi\/$/, 4, 2500],
  [/^\/sumber\/$/, 1, 5000],
  [/^\/sumber\/tampilan\/[^/]+\/$/, 0, 80],
  // One year has a single source.
  [/^\/sumber\/[^/]+\/$/, 0, 60],
  [/^\/wawasan\/$/, 0, 200],
  [/^\/wawasan\/[^/]+\/$/, 5, 250],
  [/^\/grafik\/$/, 2, 250],
  [/^\/grafik\/[^/]+\/$/, 6, 300],
  [/^\/metode\/$/, 12, 1800],
  [/^\/data\/$/, 10, 5000],
  [/^\/data\/[^/]+\/$/, 2, 200],
  [/^\/jelajah\/$/, 7, 4000],
  [/^\/jelajah\/banding\/$/, 2, 1200],
  [/^\/jelajah\/sql\/$/, 4, 4000],
  [/^\/jelajah\/periksa\/$/, 0, 60],
  [/^\/cek\/$/, 1, 200],
  [/^\/sematkan\/$/, 15, 4000],
  [/^\/tentang\/$/, 0, 400],
  [/^\/mutu\/$/, 2, 150],
  [/^\/umpan\/$/, 3, 300],
  [/^\/embed\/daerah\/.+\/$/, 0, 30],
  [/^\/embed\/jelajah\/$/, 0, 40],
  [/^\/embed\/.+\/$/, 0, 60],
  [/^\/404\.html$/, 0, 40],
  [/^\/luring\/$/, 0, 40],
];

test('every page has one main part, one main heading and a title in its language', () => {
  const faults = faultsOn(contentPages, (page) => [
    ...(page.mains === 1 ? [] : [`${page.mains} main parts`]),
    // An embed is part of another page, which has its own heading.
    ...(page.headings.length === (isEmbed(page.path) ? 0 : 1)
      ? []
      : [`${page.headings.length} h1`]),
    ...(page.headings.includes('') ? ['empty h1'] : []),
    ...(page.title === '' ? ['no title'] : []),
    ...(page.lang === (page.path.startsWith('/en/') ? 'en' : 'id') ? [] : [`lang="${page.lang}"`]),
  ]);
  expect(faults).toEqual([]);
});

test('every page has the sections and words that a page of its kind needs', () => {
  const faults = faultsOn(contentPages, ({ path, sections, words }) => {
    const inIndonesian = path.replace(/^\/en\//, '/');
    const least = LEAST.find(([kind]) => kind.test(inIndonesian));
    if (least === undefined) return ['a kind of page that this test does not know'];
    const count = words.split(' ').length;
    return [
      ...(sections < least[1] ? [`${sections} sections, at least ${least[1]} expected`] : []),
      ...(count < least[2] ? [`${count} words, at least ${least[2]} expected`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

test('no section, heading, figure, table, list or line of text of any page is empty', () => {
  // In a province that no MPP reaches yet, the table of its progress has only its head.
  const known = 'table of progress_by_province without a cell';
  const hollow = faultsOn(contentPages, (page) => page.hollow.filter((fault) => fault !== known));
  expect(hollow).toEqual([]);
});

test('no text is escaped twice or an unfilled template', () => {
  const left = /&(amp|lt|gt|quot|#\d+);|\[object |\$\{|<\/?[a-z]+>/;
  // The codes of cards and badges on the pages of regions, and of embeds below figures.
  const codes =
    /<div><(div|pantau-mpp) [^]*?<\/\1><\/div>|<(div|iframe|a|script|pantau-mpp) [^]*?<\/\2>/g;
  const faults = faultsOn(contentPages, ({ path, words }) => {
    // Snippets and examples are code.
    if (/\/(sematkan|data|jelajah|grafik)\//.test(path)) return [];
    const found = left.exec(words.replaceAll(codes, ''));
    return found === null ? [] : [found[0]];
  });
  expect(faults).toEqual([]);
});

test('no page shows a missing value as undefined, NaN or null', () => {
  const faults = faultsOn(contentPages, ({ path, words }) =>
    // The pages about SQL and the data format explain NULL and NaN.
    /\/(data|jelajah|sumber\/tampilan)\//.test(path) || !/undefined|NaN|\bnull\b/.test(words)
      ? []
      : [/.{20}(undefined|NaN|null).{20}/.exec(words)?.[0] ?? ''],
  );
  expect(faults).toEqual([]);
});

test('no page loads anything from another host', () => {
  const faults = faultsOn(contentPages, ({ loads }) =>
    loads.filter((address) => /^(?!data:)([a-z]+:)?\/\/|^(?!data:)[a-z]+:/i.test(address)),
  );
  expect(faults).toEqual([]);
});

test('every link leads to a file of the site, every anchor exists and no id is used twice', () => {
  const pages = new Map(allPages.map(({ file, addresses }) => [file, addresses]));
  expect(brokenLinks(SITE, pages, '/')).toEqual([]);
});

test('no two pages of one kind and language share a title', () => {
  const titles = new Map<string, string[]>();
  for (const { path, title, lang } of readerPages) {
    const key = `${lang} ${title}`;
    titles.set(key, [...(titles.get(key) ?? []), path]);
  }
  const shared = [...titles].filter(([, paths]) => paths.length > 1);
  expect(shared).toEqual([]);
});

test('every redirect names its target as canonical and is not indexed', () => {
  const leading = allPages.filter(({ redirect }) => redirect !== undefined);
  const faults = faultsOn(leading, ({ redirect, headLinks, metas }) => {
    const target = new URL(redirect!, 'http://site').pathname;
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? '';
    return [
      ...(pageAt(target).redirect === undefined ? [] : ['leads to another such address']),
      ...(new URL(canonical, 'http://site').pathname === target ? [] : [`canonical ${canonical}`]),
      ...(metas.get('robots')?.includes('noindex') ? [] : ['may be indexed']),
    ];
  });
  expect(leading.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
