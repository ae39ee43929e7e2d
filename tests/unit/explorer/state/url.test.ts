import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/explorer/state/criteria/location.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { hasUnknownDay } from '../../../../src/explorer/state/criteria/day-and-base.ts';
import { stateFromUrl, stateToUrl } from '../../../../src/explorer/state/url.ts';
import { known, randomState } from '../random-state.ts';

describe('the state in the address', () => {
  it('returns the same state for any state', () => {
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

  it('uses Indonesian words', () => {
    const state = stateFromUrl('?provinsi=35,11&status=belum&urut=-penduduk', known);
    expect(state.provinces).toEqual(['11', '35']);
    expect(stateToUrl(state)).toBe('?provinsi=11,35&status=belum&urut=-penduduk');
  });

  it('keeps the names and order of all parameters of old links', () => {
    const search =
      '?per=2022-12-05&base=508&pulau=sumatera,jawa&provinsi=11,35&daerah=35.09,35.79&jenis=kota' +
      '&status=diresmikan,dilayani,beroperasi,persiapan,belum&dari=2017-02&sampai=2025-11' +
      '&layanan-dari=1&layanan-sampai=200&instansi-dari=3&instansi-sampai=40' +
      '&penduduk-dari=50000&penduduk-sampai=2000000&digital=ya&layanan=paspor,sim&cara=semua&jam=ya&tertinggal=ya' +
      '&bukti=acara,dihitung,disimpulkan&cari=Batu&urut=-penduduk' +
      '&kolom=nama,kode,provinsi,pulau,status,mpp,peresmian,beroperasi,instansi,layanan,penduduk,digital' +
      ',bukti,jam,layanan-disebut,tertinggal' +
      '&hal=2&lihat=provinsi&besar=peta&batang=jumlah';
    expect(stateToUrl(stateFromUrl(search, known))).toBe(search);
  });

  it.each(['kode', 'nama', 'provinsi', 'status', 'peresmian', 'beroperasi', 'instansi', 'layanan'])(
    'keeps the descending order by %s',
    (word) => {
      const search = `?urut=-${word}`;
      expect(stateToUrl(stateFromUrl(search, known))).toBe(search);
    },
  );

  it('keeps a day and a base', () => {
    const state = stateFromUrl('?per=2022-12-05&base=508&provinsi=35', known);
    expect(state).toMatchObject({ knownOn: '2022-12-05', base: 'autonomous' });
    expect(stateToUrl(state)).toBe('?per=2022-12-05&base=508&provinsi=35');
  });

  it.each(['2016-12-31', '2026-11-22', '2022-02-30', '2022-12', '5/12/2022', 'kemarin'])(
    'ignores the day %s and reports it',
    (day) => {
      expect(stateFromUrl(`?per=${day}&base=515`, known)).toEqual(defaultState);
      expect(hasUnknownDay(`?per=${day}`, known)).toBe(true);
    },
  );

  it('does not report an empty day', () => {
    expect(hasUnknownDay('?per=', known)).toBe(false);
    expect(hasUnknownDay('?per=2022-12-05', known)).toBe(false);
  });

  it('ignores unknown words and never throws', () => {
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
