import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicies, pagePolicy, withPolicy } from '../../../src/page-policy.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split('; ').map((part) => [part.split(' ')[0]!, part]));

const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('the policy names inline scripts and styles by their hashes, each once', () => {
  const html = page('<script>a()</script><script>a()</script><style>b{}</style>');
  const { 'script-src': scripts, 'style-src': styles } = directives(pagePolicy(html, false));
  expect(scripts).toBe(`script-src 'self' ${hashOf('a()')}`);
  expect(styles).toBe(`style-src 'self' ${hashOf('b{}')}`);
});

test('data blocks and scripts in files get no hash', () => {
  const html = page(
    '<script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>',
  );
  expect(directives(pagePolicy(html, false))['script-src']).toBe("script-src 'self'");
});

test('an inline module gets a hash', () => {
  const html = page('<script type="module">m()</script>');
  expect(directives(pagePolicy(html, false))['script-src']).toContain(hashOf('m()'));
});

test('style attributes are named as browsers read them, and only where there are some', () => {
  const html = page('', '<i style="width:1%"></i><i style="font:&quot;A&quot; &amp; b"></i>');
  expect(directives(pagePolicy(html, false))['style-src-attr']).toBe(
    `style-src-attr 'unsafe-hashes' ${hashOf('width:1%')} ${hashOf('font:"A" & b')}`,
  );
  expect(pagePolicy(page(''), false)).not.toContain('unsafe-hashes');
});

test('only pages with the engine may compile WebAssembly and start workers from memory', () => {
  const [without, withEngine] = [false, true].map((runs) => pagePolicy(page(''), runs));
  expect(without).not.toMatch(/wasm|worker-src[^;]*blob:/);
  expect(withEngine).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*worker-src 'self' blob:/);
});

test('the policy is the first thing after the charset', () => {
  const html = withPolicy(page('<script>a()</script>'), false);
  expect(html).toMatch(
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
  );
});

test('a page without a charset is refused, because its policy would be too late', () => {
  expect(() => withPolicy('<p>uji</p>', false)).toThrow('charset');
});

test('only pages that run DuckDB may compile WebAssembly', async () => {
  const { change } = pagePolicies((file) => file.startsWith('jelajah/'))({ folder: '', base: '/' });
  const files = ['', '404/', 'jelajah/'];
  const changed: string[] = [];
  for (const file of files) changed.push(await change(page(''), file));
  expect(changed.map((html) => html.includes('Content-Security-Policy'))).toEqual(
    files.map(() => true),
  );
  expect(files.filter((_, index) => changed[index]!.includes('wasm'))).toEqual(['jelajah/']);
});
