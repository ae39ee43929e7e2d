import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  mergedStyleSheets,
  scopeShortener,
  withOneSheet,
} from '../../../src/page-scripts/style-sheets.ts';

const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;

test('the sheets of a page become one link, in the position of the first and in their order', () => {
  const html = `<head>${link('/a.css')}<title>x</title>${link('/b.css')}${link('/c.css')}</head>`;
  const merged = withOneSheet(html, (sheets) => `/${sheets.map((one) => one[1]).join('')}.css`);
  expect(merged).toBe(`<head>${link('/abc.css')}<title>x</title></head>`);
});

test('a page without a sheet is unchanged', () => {
  expect(withOneSheet('<head></head>', () => '/a.css')).toBe('<head></head>');
});

test('a sheet that one page links alone stays, although other pages merge it', () => {
  const site = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(site, '_astro'));
  const file = (name: string): string => join(site, name);
  for (const name of ['a', 'b']) writeFileSync(file(`_astro/${name}.css`), `${name} {}`);
  const pages = [link('/_astro/a.css') + link('/_astro/b.css'), link('/_astro/a.css')];
  const { change, end } = mergedStyleSheets({ folder: site, base: '/' });
  const [both, alone] = pages.map((page) => change(page, 'index.html'));
  end!();
  expect(both).toMatch(/page\.[\w-]{8}\.css/);
  expect(alone).toBe(pages[1]);
  expect(existsSync(file('_astro/a.css'))).toBe(true);
  expect(existsSync(file('_astro/b.css'))).toBe(false);
});

test('an element and the rules of its component keep a common attribute with a shorter name', () => {
  const short = scopeShortener();
  expect(short('<p data-astro-cid-iqtb5thk>')).toBe('<p data-ciqtb>');
  expect(short('p[data-astro-cid-iqtb5thk]{color:red}')).toBe('p[data-ciqtb]{color:red}');
});

test('components whose names begin alike have different attributes in every file', () => {
  const short = scopeShortener();
  const texts = ['iqtb5thk', 'iqtb5xyz', 'iqtb6abc', 'iqtb5thk', 'iqtb5xyz'].map((scope) =>
    short(`data-astro-cid-${scope}`),
  );
  expect(texts).toEqual(['data-ciqtb', 'data-ciqtb5', 'data-ciqtb6', 'data-ciqtb', 'data-ciqtb5']);
});
