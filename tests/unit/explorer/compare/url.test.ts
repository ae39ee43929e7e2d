/** The comparison in the address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFromUrl,
  compareToUrl,
  ignoredPlaces,
  MOST_PLACES,
  type CompareState,
} from '../../../../src/explorer/compare/url.ts';
import { bases } from '../../../../src/explorer/state/criteria/day-and-base.ts';
import type { Vocabulary } from '../../../../src/explorer/state/part.ts';

const codes = ['11', '11.10', '35', '35.79', '72', '94.01'];
const known: Vocabulary = {
  islands: [],
  provinces: ['11', '35', '72'],
  regions: [],
  services: [],
  years: [2017, 2025],
  days: { from: '2017-01-01', to: '2026-11-21' },
};
const vocabulary = { known, codes: new Set(codes) };

const randomComparison: fc.Arbitrary<CompareState> = fc.record({
  places: fc.shuffledSubarray(codes, { maxLength: MOST_PLACES }),
  knownOn: fc.option(fc.constantFrom('2017-01-01', '2022-12-05', '2026-11-21')),
  base: fc.constantFrom(...bases),
});

describe('the address of a comparison', () => {
  it('returns the same places in the same order, day and base', () => {
    fc.assert(
      fc.property(randomComparison, (state) => {
        expect(compareFromUrl(compareToUrl(state), vocabulary)).toEqual(state);
      }),
    );
  });

  it('never returns an unknown or repeated place, or more than four', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...codes), fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const query = `?tempat=${encodeURIComponent(list.join(','))}`;
        const { places } = compareFromUrl(query, vocabulary);
        expect(places.length).toBeLessThanOrEqual(MOST_PLACES);
        expect(new Set(places).size).toBe(places.length);
        expect(codes).toEqual(expect.arrayContaining([...places]));
      }),
    );
  });

  it('keeps a query string that people write', () => {
    const query = '?tempat=35,72,11.10&per=2022-12-05&base=508';
    expect(compareToUrl(compareFromUrl(query, vocabulary))).toBe(query);
    expect(compareToUrl({ places: [], knownOn: null, base: 'all' })).toBe('');
  });

  it('reports the ignored words', () => {
    const ignored = ignoredPlaces('?tempat=35,99,11,72,35,11.10,94.01', vocabulary);
    expect(ignored).toEqual({ unknown: ['99'], tooMany: ['94.01'] });
  });
});
