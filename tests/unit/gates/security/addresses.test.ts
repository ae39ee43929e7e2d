/**
 * What strangers write into addresses: 2,000 cases for each reader of them. What is slower to answer has
 * fewer here and more in the nightly run. None may throw, and none may turn input into markup.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { stateEmbedHtml } from '../../../../src/components/explorer/embed/state-embed.ts';
import { searchIndex } from '../../../../src/components/search/search-index.ts';
import { hashOf, queryIn, queryOf } from '../../../../src/console/address.ts';
import { refusalOf } from '../../../../src/console/query/refusal.ts';
import { answerHtml } from '../../../../src/claims/answer-html.ts';
import { claimFacts } from '../../../../src/claims/build/facts.ts';
import type { ClaimFacts } from '../../../../src/claims/facts.ts';
import { judgeClaim } from '../../../../src/claims/judging/judge.ts';
import {
  compareFromUrl,
  compareToUrl,
  ignoredPlaces,
} from '../../../../src/explorer/compare/url.ts';
import { StateEmbeds } from '../../../../src/explorer/embed/answer.ts';
import type { EmbedData } from '../../../../src/explorer/embed/data.ts';
import { hasUnknownDay } from '../../../../src/explorer/state/criteria/day-and-base.ts';
import { stateParts } from '../../../../src/explorer/state/state.ts';
import { stateFromUrl, stateToUrl } from '../../../../src/explorer/state/url.ts';
import { messagesIn } from '../../../../src/i18n/messages.ts';
import { decoded } from '../../../../src/scripts/decoded.ts';
import { searchFor, yearIn } from '../../../../src/scripts/tile-map/year.ts';
import { unpackIndex, type PackedIndex } from '../../../../src/scripts/search/entries.ts';
import { outcomeText, resultsHtml } from '../../../../src/scripts/search/results-html.ts';
import { siteSearch, type Found } from '../../../../src/scripts/search/search.ts';
import { known } from '../../explorer/random-state.ts';
import { hostileHashes, hostileQueries, hostileSearches } from './hostile-address.ts';
import { injectedInto } from '../../../../scripts/gates/security/injected.ts';

const CASES = { numRuns: 2000 };
/** Each of these compares a text with every name of the site; the nightly run has 2,000. */
const SEARCHED = { numRuns: 4 * Number(process.env['FC_RUNS'] ?? 100) };
/** Each of these draws a whole embed or answers a whole claim. */
const DRAWN = { numRuns: 100 };

const names = stateParts.flatMap(({ params }) => params);
const words = [...known.islands, ...known.regions, '2025-12', '2025-12-15', 'belum', '-penduduk'];
const searches = hostileSearches([...names, 'tempat', 'tahun', 'q'], words);

let find: (text: string) => Found;
let embeds: StateEmbeds;
let facts: ClaimFacts;

beforeAll(async () => {
  const packed = JSON.parse(JSON.stringify(await searchIndex('id'))) as PackedIndex;
  find = siteSearch(unpackIndex(packed), messagesIn('id').common.kind);
  const { window } = new JSDOM(await stateEmbedHtml('id'));
  const data = window.document.querySelector('script[type="application/json"]')!.textContent;
  embeds = new StateEmbeds(JSON.parse(data) as EmbedData);
  facts = await claimFacts('id');
});

test('any address gives a state of the explorer that its own address gives again', () => {
  fc.assert(
    fc.property(searches, (search) => {
      const state = stateFromUrl(search, known);
      hasUnknownDay(search, known);
      expect(stateFromUrl(stateToUrl(state), known)).toEqual(state);
      expect(stateToUrl(state)).toMatch(/^(\?[\w%+.~*(),=&!'-]*)?$/);
    }),
    CASES,
  );
});

test('any address gives a comparison of at most four known places', () => {
  const vocabulary = { known, codes: new Set(['35', '35.09', '35.79', '31.71', '94.01']) };
  fc.assert(
    fc.property(searches, (search) => {
      const state = compareFromUrl(search, vocabulary);
      ignoredPlaces(search, vocabulary);
      expect(state.places.length).toBeLessThanOrEqual(4);
      expect(state.places.every((code) => vocabulary.codes.has(code))).toBe(true);
      expect(compareFromUrl(compareToUrl(state), vocabulary)).toEqual(state);
    }),
    CASES,
  );
});

test('any address gives a year of the map within its range', () => {
  const range = { first: 2017, last: 2025 };
  fc.assert(
    fc.property(searches, (search) => {
      const year = yearIn(search, range);
      expect(year >= range.first && year <= range.last).toBe(true);
      expect(yearIn(searchFor(search, year, range), range)).toBe(year);
    }),
    CASES,
  );
});

test('any hash gives a query of the console, none, or a refusal, and never a view that does not exist', () => {
  const views = new Set(['headline', 'mpp_list']);
  const hashes = hostileHashes(
    ['sql=', 'view=', 'lain='],
    ['select 1', 'headline', 'drop table x'],
  );
  fc.assert(
    fc.property(hashes, (hash) => {
      const query = queryIn(hash, views);
      if (query === null) return;
      if ('view' in query) expect(views.has(query.view)).toBe(true);
      else {
        refusalOf(query.sql);
        const again = queryIn(hashOf(queryOf(query.sql, views)), views);
        expect(again).not.toBeNull();
      }
    }),
    CASES,
  );
});

test('any hash of the gallery is decoded or empty', () => {
  expect(decoded('%')).toBe('');
  fc.assert(
    fc.property(hostileHashes([], ['kemajuan-aceh']), (hash) => {
      expect(typeof decoded(hash.slice(1))).toBe('string');
    }),
    CASES,
  );
});

test('any search of the site is answered in words without markup from input', () => {
  const t = { ...messagesIn('id').search, ...messagesIn('id').common };
  const options = { words: t, base: '/', id: 'x', heading: 'h3', most: 3 } as const;
  fc.assert(
    fc.property(hostileQueries(['malang', 'kota', 'paspor', '35.79', 'target']), (query) => {
      const found = find(query);
      expect(outcomeText(found, query, t).length).toBeGreaterThan(0);
      expect(injectedInto(String(resultsHtml(found, options)))).toEqual([]);
    }),
    SEARCHED,
  );
});

test('any claim is answered without markup from input', () => {
  const parts = ['305 MPP', '59,3%', 'Jawa Timur', 'per 15 Desember 2025', 'di Indonesia'];
  fc.assert(
    fc.property(hostileQueries(parts), (claim) => {
      expect(injectedInto(String(answerHtml(judgeClaim(claim, facts), 'id', '/')))).toEqual([]);
    }),
    CASES,
  );
});

test('any address of the embed of a state is drawn without markup from input', async () => {
  const drawn = fc.asyncProperty(searches, async (search) => {
    const embed = await embeds.of(search, true);
    expect(injectedInto(String(embed.body))).toEqual([]);
    expect(`${embed.title}${embed.note}`).not.toMatch(/undefined|NaN|\[object/);
  });
  await fc.assert(drawn, DRAWN);
});

test('markup that is not escaped is found', () => {
  expect(injectedInto('<p>&lt;x-injected&gt;</p>')).toEqual([]);
  expect(injectedInto('<p title="<x-injected>">a</p>')).toEqual([]);
  expect(injectedInto('<ul><li><x-injected onload=a></ul>')).toHaveLength(2);
  expect(injectedInto('<a href=" javascript:a()">a</a>')).toHaveLength(1);
  expect(injectedInto('<svg><script>a()</script></svg>')).toHaveLength(1);
});
