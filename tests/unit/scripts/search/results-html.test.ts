/** The results of a search as HTML. */
import { expect, test } from 'vitest';
import { common } from '../../../../src/i18n/en/parts/common.ts';
import { search } from '../../../../src/i18n/en/parts/search/search.ts';
import type { SearchHit } from '../../../../src/scripts/search/entries.ts';
import { hasMore, outcomeText, resultsHtml } from '../../../../src/scripts/search/results-html.ts';

const words = { ...search, status: common.status, kind: common.kind };
const options = { words, base: '/en/', id: 'x', heading: 'p', most: 2 } as const;

function hit(group: SearchHit['group'], title: string): SearchHit {
  return { group, title, detail: '', path: 'tentang/', status: undefined, via: undefined };
}

test('hits are grouped by the group of the best one, at most so many of each', () => {
  const hits = [hit('page', 'A'), hit('place', 'B'), hit('page', 'C'), hit('page', 'D')];
  const found = { hits, guesses: [], sure: undefined };
  const html = String(resultsHtml(found, options));
  expect(html.match(/<p class="group"[^>]*>[^<]*/g)?.map((p) => p.replace(/.*>/, ''))).toEqual([
    'Pages',
    'Regions',
  ]);
  expect(html.match(/class="title">[^<]*/g)?.map((title) => title.at(-1))).toEqual(['A', 'C', 'B']);
  expect([hasMore(found, 2), hasMore(found, 3)]).toEqual([true, false]);
});

test('text of the data cannot become markup, and a status has its words', () => {
  const region = { ...hit('place', '<b>'), status: 'none' as const, via: '"x"' };
  const html = String(resultsHtml({ hits: [region], guesses: [], sure: undefined }, options));
  expect(html).toContain('&lt;b&gt;');
  expect(html).toContain('“&quot;x&quot;”');
  expect(html).toMatch(/data-status="none"><svg .+<\/svg>None found</);
});

test('the line above the results says whether they are hits, guesses or neither', () => {
  const one = hit('page', 'A');
  const lines = [
    { hits: [one], guesses: [] },
    { hits: [], guesses: [one] },
    { hits: [], guesses: [] },
  ].map((found) => outcomeText({ ...found, sure: undefined }, 'q', words));
  expect(lines).toEqual([
    '1 result for “q”.',
    'Nothing is named “q”. Did you mean:',
    'Nothing matches “q”.',
  ]);
});
