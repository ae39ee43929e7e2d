/** What search engines read: the sitemap, robots.txt and blocks of structured data. */
import { expect, test } from 'vitest';
import { data } from '../recount/covered.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { TWIN, twinPaths } from '../../../src/markdown/twins.ts';
import { hasFile, textAt } from '../support/files.ts';
import { contentPages, faultsOn, isStandIn, pageAt, readerPages } from '../support/pages.ts';
import type { BuiltPage } from '../support/built-page.ts';

interface Block {
  '@type'?: string;
  '@graph'?: Block[];
}

const entries = [...textAt('/sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)].map(
  ([, address, rest]) => ({ address: address!, rest: rest! }),
);
const listed = entries.map(({ address }) => pageAt(new URL(address).pathname));
const isIndexed = ({ metas }: BuiltPage): boolean => !metas.get('robots')?.includes('noindex');

test('robots.txt names the sitemap', () => {
  const address = /^Sitemap: (.*)$/m.exec(textAt('/robots.txt'))?.[1] ?? '';
  expect(textAt(address)).toContain('sitemap-0.xml');
});

test('the sitemap has every page that may be indexed, and no other', () => {
  const indexed = contentPages.filter(isIndexed).map(({ path }) => path);
  expect(listed.map(({ path }) => path).toSorted()).toEqual(indexed.toSorted());
  expect(listed.length).toBeGreaterThan(1200);
  const oneLanguage = entries.filter(({ rest }) => rest.match(/hreflang="(id|en)"/g)?.length !== 2);
  expect(oneLanguage).toEqual([]);
});

test('every listed page names itself as canonical and both languages as alternates', () => {
  const faults = faultsOn(listed, ({ path, headLinks }) => {
    const canonical = headLinks.find(({ rel }) => rel === 'canonical')?.['href'] ?? 'http://none';
    const inLang = { id: path.replace(/^\/en\//, '/'), en: path.replace(/^(\/en)?\//, '/en/') };
    return [
      ...(new URL(canonical).pathname === path ? [] : [`canonical ${canonical}`]),
      ...langs.filter((lang) => {
        const found = headLinks.find(({ hreflang }) => hreflang === lang)?.['href'];
        return found === undefined || new URL(found).pathname !== inLang[lang];
      }),
    ];
  });
  expect(faults).toEqual([]);
});

test('every alternate format that a page names exists', () => {
  const faults = faultsOn(readerPages, ({ headLinks }) =>
    headLinks
      .filter(({ rel }) => rel === 'alternate')
      .flatMap(({ href }) => (hasFile(href!) || hasFile(`${href!}index.html`) ? [] : [href!])),
  );
  expect(faults).toEqual([]);
});

/** The types in the blocks of each kind of page after that of the page itself; others have none or breadcrumbs. */
const TYPES: readonly [kind: RegExp, types: readonly string[][]][] = [
  [/^\/$/, [['WebSite', 'Organization', 'Dataset']]],
  [/^\/data\/$/, [['Dataset', 'Organization']]],
  [/^\/(provinsi|peresmian|sumber)\/.+/, [['BreadcrumbList']]],
  [/^\/grafik\/.+/, [['BreadcrumbList', 'ImageObject']]],
  [
    /^\/daerah\/.+/,
    [
      ['BreadcrumbList', 'AdministrativeArea'],
      ['BreadcrumbList', 'AdministrativeArea', 'GovernmentOffice'],
    ],
  ],
];

test('every page has the data blocks of its kind', () => {
  const faults = faultsOn(readerPages, ({ path, dataBlocks }) => {
    const [first, ...things] = dataBlocks
      .map((text) => JSON.parse(text) as Block)
      .flatMap((block) => block['@graph'] ?? [block])
      .map((thing) => thing['@type'] ?? 'nothing');
    if (!isStandIn(path) && first !== 'WebPage') return [`${String(first)} comes first`];
    const kind = path.replace(/^\/en\//, '/');
    const expected = TYPES.find(([pattern]) => pattern.test(kind))?.[1] ?? [[], ['BreadcrumbList']];
    return expected.some((types) => types.join() === things.join()) ? [] : [things.join()];
  });
  expect(faults).toEqual([]);
});

/** The dates of a page in its data block. */
function datesOf({ dataBlocks }: BuiltPage): { datePublished: string; dateModified: string } {
  return JSON.parse(dataBlocks[0]!) as { datePublished: string; dateModified: string };
}

test('every listed page has dates of the data, the same in its tags and in the sitemap', () => {
  const collected = data.dataset[0]!.collected_until;
  const lastmods = new Map(
    entries.map(({ address, rest }) => [
      new URL(address).pathname,
      /<lastmod>(\d{4}-\d\d-\d\d)/.exec(rest)?.[1],
    ]),
  );
  const faults = faultsOn(listed, (page) => {
    const { datePublished, dateModified } = datesOf(page);
    const { metas, path } = page;
    const tagged = metas.get('article:modified_time') ?? dateModified;
    const isRight =
      /^\d{4}-\d\d-\d\d$/.test(datePublished) &&
      datePublished <= dateModified &&
      dateModified <= collected &&
      [tagged, lastmods.get(path)].every((date) => date === dateModified);
    return isRight ? [] : [`${datePublished} ${dateModified} ${tagged} ${lastmods.get(path)}`];
  });
  expect(faults).toEqual([]);
});

test('the page of a region changed when the newest correction of it says so', () => {
  const { corrections } = data;
  const jember = corrections
    .filter(({ region_code }) => region_code === '35.09')
    .map(({ corrected_on }) => corrected_on);
  const { dateModified } = datesOf(pageAt('/daerah/kabupaten-jember/'));
  expect(dateModified >= jember.toSorted().at(-1)!).toBe(true);
  const days = listed.map((page) => datesOf(page).dateModified);
  expect(new Set(days).size).toBeGreaterThan(1);
});

test('the data block of a region with an operating MPP has an office', () => {
  expect(pageAt('/daerah/kota-batu/').dataBlocks.join()).toContain('"GovernmentOffice"');
  expect(pageAt('/en/daerah/kabupaten-nduga/').dataBlocks.join()).not.toContain('GovernmentOffice');
});

test('every address in llms.txt is a page or file of the site, in both languages', () => {
  const addresses = [...textAt('/llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, address]) => address!,
  );
  expect(addresses.length).toBeGreaterThan(40);
  const missing = addresses.filter((address) => {
    const { pathname } = new URL(address);
    return !hasFile(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  });
  expect(missing).toEqual([]);
  expect(addresses.some((address) => address.includes('/en/'))).toBe(true);
});

test('every single page has a Markdown twin with its heading, its numbers and no element', () => {
  const faults = twinPaths.flatMap((path) => {
    const text = textAt(`/${path}${TWIN}`);
    const page = pageAt(`/${path}`);
    const lost = page.marked.numbers.filter(({ text: number }) => !plainOf(text).includes(number));
    return [
      ...(plainOf(text).includes(`# ${page.headings[0]!}\n`) ? [] : [`/${path}: another heading`]),
      ...(/<\/?[a-z]+[ >]/.test(text.replaceAll(/`[^`]*`/g, '')) ? [`/${path}: an element`] : []),
      // Drawings, and what needs a script, are left out.
      ...(lost.length > page.marked.numbers.length / 2 ? [`/${path}: ${lost.length} lost`] : []),
      ...(page.headLinks.some(({ type }) => type === 'text/markdown') ? [] : [`/${path}: no link`]),
    ];
  });
  expect(faults).toEqual([]);
  expect(twinPaths.length).toBeGreaterThan(40);
});

/** Markdown without the marks before characters. */
function plainOf(text: string): string {
  return text.replaceAll(/\\(?=[\\`*_[\]<|])/g, '');
}
