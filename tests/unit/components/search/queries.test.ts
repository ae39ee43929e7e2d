/** The search of the site, over its real index, for each text of `queries.csv`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, expect, test } from 'vitest';
import { searchIndex } from '../../../../src/components/search/search-index.ts';
import { langs, type Lang } from '../../../../src/i18n/lang.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { unpackIndex, type PackedIndex } from '../../../../src/scripts/search/entries.ts';
import { siteSearch, type Found } from '../../../../src/scripts/search/search.ts';

interface Case {
  lang: Lang;
  query: string;
  /** `sure`: Enter opens it; `several`: Enter lists them; `guess`: only suggested; `none`: nothing. */
  answer: 'sure' | 'several' | 'guess' | 'none';
  /** The address of the first hit or guess. */
  first: string;
  /** Where the query comes from: the review of the design, or our own ideas. */
  listed_in: 'review' | 'own';
}

const cases = Papa.parse<Case>(
  readFileSync(new URL('queries.csv', import.meta.url), 'utf8').trim(),
  {
    header: true,
  },
).data;

const searches = new Map<Lang, (text: string) => Found>();
const packed = new Map<Lang, string>();

beforeAll(async () => {
  for (const lang of langs) {
    const text = JSON.stringify(await searchIndex(lang));
    packed.set(lang, text);
    const index = unpackIndex(JSON.parse(text) as PackedIndex);
    searches.set(lang, siteSearch(index, messagesIn(lang).common.kind));
  }
});

/** What the search answers, in the form of the list. */
function answerTo({ lang, query }: Case): Pick<Case, 'answer' | 'first'> {
  const { hits, guesses, sure } = searches.get(lang)!(query);
  if (hits.length === 0) {
    return { answer: guesses.length > 0 ? 'guess' : 'none', first: guesses[0]?.path ?? '' };
  }
  return { answer: sure ? 'sure' : 'several', first: (sure ?? hits[0])!.path };
}

test('every query of the list has its right first hit, guess or none', () => {
  const wrong = cases
    .map((each) => ({ ...each, got: answerTo(each) }))
    .filter(({ answer, first, got }) => got.answer !== answer || got.first !== first);
  expect(wrong).toEqual([]);
});

test('the list has at least 60 queries, half of them our own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const own = cases.filter(({ listed_in }) => listed_in === 'own');
  expect(own.length).toBeGreaterThanOrEqual(cases.length / 2);
});

test('the first hit of a sure answer is the one that Enter opens', () => {
  const other = cases
    .filter(({ answer }) => answer === 'sure')
    .map(({ lang, query }) => searches.get(lang)!(query))
    .filter(({ hits, sure }) => hits[0] !== sure);
  expect(other).toEqual([]);
});

test('no guess crosses the beginning of an abbreviation', () => {
  const { guesses } = searches.get('id')!('jaksil');
  expect(guesses.map(({ title }) => title)).toEqual(['Kota Jakarta Selatan']);
  expect(searches.get('id')!('jatsel').guesses).toEqual([]);
});

test('the index of a language is at most 100 KB before compression', () => {
  for (const text of packed.values()) expect(text.length).toBeLessThan(100 * 1024);
});
