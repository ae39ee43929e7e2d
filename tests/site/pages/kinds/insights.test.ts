/** The pages of insights: every one whole in both languages, and the same finding as its figure. */
import { describe, expect, test } from 'vitest';
import { all, documentAt, textOf, texts } from '../../support/document.ts';
import { pageAt, readerPages } from '../../support/pages.ts';

const ROOTS = { id: '/wawasan/', en: '/en/wawasan/' } as const;

const addresses = (root: string): string[] =>
  readerPages.map(({ path }) => path).filter((path) => path.startsWith(root) && path !== root);

test('there are twelve insights in each language, at the same addresses', () => {
  const [id, en] = [addresses(ROOTS.id), addresses(ROOTS.en)];
  expect(id).toHaveLength(12);
  expect(en.map((path) => path.replace('/en', '')).toSorted()).toEqual(id.toSorted());
});

describe.each(['id', 'en'] as const)('in %s', (lang) => {
  const index = documentAt(ROOTS[lang]);

  test('the index links to every insight once, with its finding and a way to its sources', () => {
    const links = all(index, 'main article h2 a').map((link) => link.getAttribute('href')!);
    expect(links.toSorted()).toEqual(addresses(ROOTS[lang]).toSorted());
    expect(all(index, 'main article a[data-rows]')).toHaveLength(12);
  });

  test('the index is newest data first', () => {
    const dates = all(index, 'main article p > time').map((time) => time.getAttribute('datetime'));
    const last = dates.filter((_, place) => place > dates.length - 13);
    expect(last).toEqual(last.toSorted().reverse());
  });

  test.each(addresses(ROOTS[lang]))('%s has its parts, and the finding of its figure', (path) => {
    const page = documentAt(path);
    const figure = pageAt(path.replace('wawasan', 'grafik'));
    expect(textOf(page.querySelector('h1'))).toBe(figure.headings[0]);
    expect(all(page, 'main .insight-body figure svg[role="img"]')).toHaveLength(2);
    expect(all(page, '#data ~ * table.data-table tbody tr').length).toBeGreaterThan(2);
    expect(texts(page, '#sanggahan ~ dl dt').length).toBeGreaterThan(1);
    expect(texts(page, '#cara ~ p').length).toBeGreaterThan(0);
    expect(textOf(page.querySelector('pre'))).toContain('CREATE VIEW');
    expect(all(page, 'a[data-sql]').length).toBeGreaterThan(0);
  });
});

test('six insights have further parts, each with a finding, a source, and rows in a table', () => {
  for (const root of [ROOTS.id, ROOTS.en]) {
    const pages = addresses(root).map((path) => documentAt(path));
    const parts = pages.map((page) => all(page, '.parts > figure'));
    expect(parts.filter((own) => own.length > 0)).toHaveLength(6);
    const thin = parts.flat().filter((part) => {
      const [title, sentence, caption] = ['h2', '.sentence', 'figcaption'].map((each) =>
        textOf(part.querySelector(each)),
      );
      const short = [title, sentence, caption].some((text) => (text ?? '').length < 20);
      return short || all(part, 'table.data-table tbody tr').length < 2;
    });
    expect(thin.map((part) => part.id)).toEqual([]);
  }
});

test('the home page carries one insight and leads to all', () => {
  const home = documentAt('/');
  const section = home.querySelector('section[aria-labelledby="wawasan"]')!;
  const links = all(section, 'a').map((link) => link.getAttribute('href')!);
  expect(links.filter((href) => addresses(ROOTS.id).includes(href))).toHaveLength(1);
  expect(links).toContain(ROOTS.id);
});

test('the table of an insight has a row for each row of its figure’s CSV', () => {
  const page = documentAt('/wawasan/dari-janji-ke-pintu/');
  const figure = documentAt('/grafik/dari-janji-ke-pintu/');
  const rows = (of: Document): number => all(of, 'table.data-table tbody tr').length;
  expect(rows(page)).toBe(rows(figure));
  expect(rows(page)).toBe(30);
});
