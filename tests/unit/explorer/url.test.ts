import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, defaultState } from '../../../src/explorer/state.ts';
import { stateFromUrl, stateToUrl, type Vocabulary } from '../../../src/explorer/url.ts';
import { randomState } from './random-state.ts';

const known: Vocabulary = {
  islands: ['sumatera', 'jawa', 'maluku-papua'],
  provinces: ['11', '35', '96'],
  years: [2017, 2018, 2025],
};

describe('the state in the address', () => {
  it('comes back the same for any state', () => {
    fc.assert(
      fc.property(randomState(known, ['Jember', 'Kota Batu']), (state) => {
        expect(stateFromUrl(stateToUrl(state), known)).toEqual(state);
      }),
    );
  });

  it('is empty for the default state', () => {
    expect(stateToUrl(defaultState)).toBe('');
    expect(stateFromUrl('', known)).toEqual(defaultState);
  });

  it('reads in Indonesian words', () => {
    const state = stateFromUrl('?provinsi=35,11&status=belum&urut=-penduduk', known);
    expect(state.provinces).toEqual(['11', '35']);
    expect(stateToUrl(state)).toBe('?provinsi=11,35&status=belum&urut=-penduduk');
  });

  it('never fails and ignores what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const state = stateFromUrl(search, known);
        expect(stateFromUrl(stateToUrl(state), known)).toEqual(state);
      }),
    );
    const broken =
      '?provinsi=99,,35&pulau=atlantis&jenis=desa&dari=20x7&sampai=1999&urut=--nama&x=1';
    expect(stateFromUrl(broken, known)).toEqual({ ...defaultState, provinces: ['35'] });
  });

  it('keeps the search text short, trimmed and printable', () => {
    expect(cleanText('  Kota\u0000\n Batu\ud800 ')).toBe('Kota  Batu');
    expect(cleanText('a'.repeat(500))).toHaveLength(100);
  });
});
