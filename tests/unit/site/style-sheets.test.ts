import { expect, test } from 'vitest';
import { withOneSheet } from '../../../src/style-sheets.ts';

const link = (href: string): string => `<link rel="stylesheet" href="${href}">`;

test('the sheets of a page become one link, in the position of the first and in their order', () => {
  const html = `<head>${link('/a.css')}<title>x</title>${link('/b.css')}${link('/c.css')}</head>`;
  const merged = withOneSheet(html, (sheets) => `/${sheets.map((one) => one[1]).join('')}.css`);
  expect(merged).toBe(`<head>${link('/abc.css')}<title>x</title></head>`);
});

test('the only sheet of a page is given to the merger, which can keep it', () => {
  const html = `<head>${link('/a.css')}</head>`;
  const given: string[][] = [];
  const keep = (sheets: readonly string[]): string => {
    given.push([...sheets]);
    return sheets[0]!;
  };
  expect(withOneSheet(html, keep)).toBe(html);
  expect(given).toEqual([['/a.css']]);
});

test('a page without a sheet is unchanged', () => {
  expect(withOneSheet('<head></head>', () => '/a.css')).toBe('<head></head>');
});
