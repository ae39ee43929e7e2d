/** The security policy of every built page, as a browser applies it. */
import { expect, test } from 'vitest';
import { readPage } from '../support/built-page.ts';
import { allPages, faultsOn, isEmbed } from '../support/pages.ts';

const pages = allPages.filter(({ path }) => !isEmbed(path));

test('every page has a strict policy that allows what the page has', () => {
  expect(faultsOn(allPages, ({ policy }) => policy.faults)).toEqual([]);
});

test('only pages with DuckDB may compile WebAssembly', () => {
  const wrong = pages.filter(
    ({ path, policy }) => policy.allowsWasm !== /^\/(en\/)?jelajah\//.test(path),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('pages have few inline scripts, which contain no data', () => {
  // A text of the data that became a script would get a hash too, and be one more.
  const scripts = new Set(pages.flatMap(({ policy }) => policy.scripts));
  expect(scripts.size).toBeLessThanOrEqual(3);
});

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'";

function policyOf(policy: string, body = '', before = ''): { faults: string[] } {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const html = `<html><head>${before}${meta}<title>Uji</title></head><body>${body}</body></html>`;
  return readPage('uji.html', html).policy;
}

test('a strict policy has no fault', () => {
  expect(policyOf(strict).faults).toEqual([]);
});

test.each([
  ['that is missing', readPage('uji.html', '<title>Uji</title>').policy, 'no policy'],
  ['with unsafe-inline', policyOf(`${strict}; img-src 'unsafe-inline'`), "'unsafe-inline'"],
  ['with unsafe-eval', policyOf(`${strict}; img-src 'unsafe-eval'`), "'unsafe-eval'"],
  ['with another host', policyOf(`${strict}; img-src https://a.example`), 'https://a.example'],
  ['without a default', policyOf("base-uri 'none'"), "without default-src 'none'"],
  [
    'beside a script without a hash',
    policyOf(strict, '<script>a()</script>'),
    'script without a hash: a()',
  ],
  [
    'beside a style without a hash',
    policyOf(strict, '<style>a{}</style>'),
    'style without a hash: a{}',
  ],
  [
    'beside a style attribute',
    policyOf(strict, '<p style="top:0">'),
    'style attribute without a hash: top:0',
  ],
  ['beside an event attribute', policyOf(strict, '<p onclick="a()">'), 'onclick'],
  ['below a link', policyOf(strict, '', '<link rel="icon" href="a">'), 'link before the policy'],
])('a policy %s is refused', (_, { faults }, fault) => {
  expect(faults).toEqual([fault]);
});
