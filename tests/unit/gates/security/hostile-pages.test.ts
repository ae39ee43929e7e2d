/** The gate of hostile pages on pages and files that leak data as code, and on ones that do not. */
import { expect, test } from 'vitest';
import { faultsOfFile, pageFaults } from '../../../../scripts/gates/security/hostile-pages.ts';
import { escapeHtml, markup } from '../../../../src/i18n/html.ts';
import { hostileTexts, MARK } from '../../../../scripts/gates/security/hostile-data.ts';
import { directionOf } from '../../../../src/text/sources/direction.ts';

const page = (body: string): string => `<!doctype html><html lang="id"><body>${body}</body></html>`;

test('a page that writes hostile texts as text has no fault', () => {
  const items = hostileTexts.map(
    (text) => markup`<li title="${text}" dir="${directionOf(text) ?? 'ltr'}">${text}</li>`,
  );
  const block = JSON.stringify(hostileTexts).replaceAll('<', String.raw`\u003c`);
  const data = `<script type="application/ld+json">${block}</script>`;
  expect(pageFaults(page(`<ul class="sources">${items.join('')}</ul>${data}`))).toEqual([]);
});

test.each([
  ['an element from the data', hostileTexts[2]!, '<x-injected>'],
  ['a script from the data', hostileTexts[0]!, 'a script has text of the data'],
  ['a handler', `<p title='${hostileTexts[3]!}'>a</p>`, 'onmouseover'],
  ['an attribute cut in two', `<p title="" ${MARK}'">a</p>`, `${MARK}'`],
  ['an address of code', '<a href="javascript:alert(1)">a</a>', 'href="javascript:alert(1)"'],
  ['a text escaped twice', escapeHtml(escapeHtml(hostileTexts[0]!)), 'a text is escaped twice'],
  ['broken structured data', '<script type="application/ld+json">{"a":"</script>', 'no JSON'],
  ['Arabic letters in sources', `<p class="sources">${hostileTexts[9]!}, 2024</p>`, 'not isolated'],
])('a page with %s is reported', (_, body, fault) => {
  expect(pageFaults(page(body)).join('\n')).toContain(fault);
});

test.each([
  ['data/v1/a.json', `{"a": "${hostileTexts[2]!}"}`, 'no JSON'],
  ['umpan/a.atom.xml', `<feed><title>${hostileTexts[4]!}</title></feed>`, 'no XML'],
  ['grafik/a.svg', `<svg><text onload="a()">a</text></svg>`, '<text>'],
  ['index.md', hostileTexts[2]!, 'markup: <x-injected'],
  ['index.md', hostileTexts[13]!, 'a link runs code'],
])('%s with data as code is reported', (file, text, fault) => {
  expect(faultsOfFile(file, text).join('\n')).toContain(fault);
});
