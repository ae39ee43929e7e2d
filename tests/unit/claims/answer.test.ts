/** What a reader gets to see of an answer, for any text. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { answerHtml } from '../../../src/claims/answer-html.ts';
import { claimFacts } from '../../../src/claims/build/facts.ts';
import { judgeClaim } from '../../../src/claims/judging/judge.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { writtenClaims } from './written-claims.ts';

const facts = await claimFacts('en');
const document = new JSDOM('').window.document;

/** The answer as an element. */
function shown(claim: string, lang: 'id' | 'en' = 'en'): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = String(answerHtml(judgeClaim(claim, facts), lang, '/en/'));
  return box;
}

const words = fc.constantFrom(
  ...writtenClaims.flatMap(({ text }) => text.split(' ')),
  ...facts.provinces.flatMap(({ names }) => names),
);
const sentence = fc
  .array(fc.oneof(words, fc.nat(600).map(String), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));

/** The elements that answers are made of, each with at most one attribute that is known. */
const OWN_TAG =
  /^<(\/?(p|ul|li|a)|p class="small"|p class="verdict" data-verdict="[a-z]+"|a href="[\w#/-]+")>$/;

test('any sentence gets one verdict, at least one finding, and no element of its own', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 120 })), (claim) => {
      // Read as text, because a document for each of 500 answers takes ten seconds.
      const html = String(answerHtml(judgeClaim(claim, facts), 'en', '/en/'));
      expect(html.match(/data-verdict="[a-z]+"/g)).toHaveLength(1);
      expect(html).toContain('<li>');
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !OWN_TAG.test(tag))).toEqual([]);
      expect(html.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[<>]|undefined|NaN|null|\[object/);
    }),
    { numRuns: 500 },
  );
});

test.each(langs)('every kind of answer is in words, in %s', (lang) => {
  for (const { text } of writtenClaims) {
    const box = shown(text, lang);
    for (const item of box.querySelectorAll('li'))
      expect(item.textContent.trim()).toMatch(/^\p{Lu}|^\d/u);
  }
});

test('every link of an answer leads to a row of the facts or to a page of a place', () => {
  const anchors = new Set(
    [
      ...facts.statements,
      ...facts.targets,
      ...facts.provinces.flatMap(({ reports }) => reports),
    ].map(({ anchor }) => `#${anchor}`),
  );
  const links = writtenClaims.flatMap(({ text }) =>
    [...shown(text).querySelectorAll('a')].map((link) => link.getAttribute('href')!),
  );
  expect(links.length).toBeGreaterThan(50);
  const lost = links.filter(
    (href) => !anchors.has(href) && !/^\/en\/(provinsi|daerah)\/[a-z-]+\/$/.test(href),
  );
  expect(lost).toEqual([]);
});

test('the answer to a share says which base makes it true and what it is of the others', () => {
  const items = [...shown('305 regions, 60 percent').querySelectorAll('li')].map(
    (item) => item.textContent,
  );
  expect(items).toContain('Fits: 305 of 508 is 60.0%.');
  expect(items).toContain('Does not fit: 305 of 514 is 59.3%.');
});

test('the script of the page with everything it imports is smaller than 25 KB', async () => {
  const { build } = await import('esbuild');
  const built = await build({
    entryPoints: ['src/claims/claim-checker.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(built.outputFiles[0]!.contents).length).toBeLessThan(25 * 1024);
});
