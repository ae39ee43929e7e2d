import { expect, test } from 'vitest';
import { scriptsOf, withScripts } from '../../../src/page-scripts/module-preloads.ts';

const imports = new Map([
  ['_astro/a.js', ['_astro/c.js']],
  ['_astro/b.js', ['_astro/c.js', '_astro/d.js']],
  ['_astro/c.js', ['_astro/e.js']],
  ['_astro/e.js', ['_astro/c.js']],
]);
const script = (name: string): string =>
  `<script type="module" src="/sub/_astro/${name}.js"></script>`;
const link = (name: string): string => `<link rel="modulepreload" href="/sub/_astro/${name}.js">`;

test('scripts and all their imports are preloaded once, at the end of the head', () => {
  const html = `<head><title>x</title></head><body>${script('a')}<p>text</p>${script('b')}</body>`;
  expect(withScripts(html, scriptsOf(html, '/sub/'), imports, '/sub/')).toBe(
    `<head><title>x</title>${script('a')}${link('c')}${link('e')}${script('b')}${link('d')}</head>` +
      '<body><p>text</p></body>',
  );
});

test('a page without module scripts is unchanged', () => {
  const html = '<head></head><body><script>1</script></body>';
  expect(withScripts(html, scriptsOf(html, '/sub/'), imports, '/sub/')).toBe(html);
});

test('a page gets the scripts that replace its own', () => {
  const html = `<head></head><body>${script('a')}${script('b')}${script('a')}</body>`;
  expect(scriptsOf(html, '/sub/')).toEqual(['_astro/a.js', '_astro/b.js']);
  expect(withScripts(html, ['_astro/b.js'], imports, '/sub/')).toBe(
    `<head>${script('b')}${link('c')}${link('d')}${link('e')}</head><body></body>`,
  );
});
