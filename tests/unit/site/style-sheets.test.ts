import { expect, test } from 'vitest';
import { withOneSheet } from '../../../src/style-sheets.ts';

const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;

test('the sheets of a page become one link, in the position of the first and in their order', () => {
  const html = `<head>${link('/a.css')}<title>x</title>${link('/b.css')}${link('/c.css')}</head>`;
  const merged = withOneSheet(html, (sheets) => `/${sheets.map((one) => one[1]).join('')}.css`);
  expect(merged).toBe(`<head>${link('/abc.css')}<title>x</title></head>`);
});

test('a page with one sheet keeps it, so that its cached copy serves', () => {
  const html = `<head>${link('/a.css')}</head>`;
  expect(withOneSheet(html, () => '/other.css')).toBe(html);
});
