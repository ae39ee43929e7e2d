import { describe, expect, it } from 'vitest';
import { filterWords } from '../../../../src/explorer/exports/filter-words.ts';
import type { FilterNames } from '../../../../src/explorer/state/criteria/criterion.ts';
import { openRange } from '../../../../src/explorer/state/criteria/criterion.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';

const names: FilterNames = {
  islands: new Map([['jawa', 'Jawa']]),
  provinces: new Map([
    ['35', 'Jawa Timur'],
    ['11', 'Aceh'],
  ]),
  regions: new Map([['35.79', 'Kota Batu']]),
  services: new Map([
    ['paspor', 'Paspor'],
    ['sim', 'SIM'],
  ]),
};
const words = (state: Partial<ExplorerState>, lang: 'id' | 'en' = 'id') =>
  filterWords({ ...defaultState, ...state }, names, { all: 514, autonomous: 508 }, lang);

describe('the filters in words', () => {
  it('name the base where nothing is filtered', () => {
    expect(words({})).toBe('semua 514 kabupaten/kota');
    expect(words({}, 'en')).toBe('all 514 regencies and cities');
  });

  it('name island group, kind, month, base and day', () => {
    const state = {
      islands: ['jawa'],
      kind: 'kabupaten',
      months: { from: '2022-01', to: null },
      base: 'autonomous',
      knownOn: '2022-12-05',
    } as const;
    expect(words(state)).toBe(
      'kelompok pulau Jawa; hanya kabupaten; diresmikan sejak Januari 2022; dari 508 kabupaten/kota otonom; keadaan per 5 Desember 2022',
    );
    expect(words(state, 'en')).toBe(
      'island groups: Jawa; regencies (kabupaten) only; inaugurated since January 2022; of 508 autonomous regencies and cities; as known on 5 December 2022',
    );
  });

  it('name the services, and whether any or all of them are wanted', () => {
    const services = ['paspor', 'sim'];
    expect(words({ named: { services, all: false } })).toBe(
      'diberitakan melayani salah satu dari: Paspor dan SIM; dari 514 kabupaten/kota',
    );
    expect(words({ named: { services, all: true } }, 'en')).toBe(
      'reported to offer all of: Paspor and SIM; of 514 regencies and cities',
    );
    expect(words({ named: { services: [], all: true } })).toBe('semua 514 kabupaten/kota');
  });

  it('name hours, underdeveloped regions and grades of evidence', () => {
    const state = { hoursKnown: true, underdeveloped: true, evidence: ['counted'] } as const;
    expect(words(state, 'en')).toBe(
      'opening hours reported; underdeveloped regions; evidence of the inauguration: Counted by the ministry, no event found; of 514 regencies and cities',
    );
  });

  it('name both ends of a range, or the end that is set', () => {
    const ranges = {
      services: { from: 100, to: 250 },
      agencies: { from: null, to: 20 },
      population: { from: 1_000_000, to: null },
    };
    expect(words(ranges)).toContain(
      'layanan: 100 sampai 250; instansi: paling banyak 20; penduduk: 1.000.000 atau lebih',
    );
    expect(words({ ...ranges, services: openRange })).not.toContain('layanan');
  });

  it('name a few regions, and count many', () => {
    expect(words({ provinces: ['11', '35'], regions: ['35.79'] })).toContain(
      'provinsi Aceh dan Jawa Timur; Kota Batu',
    );
    const many = Array.from({ length: 12 }, (_, index) => `35.${10 + index}`);
    expect(words({ regions: many })).toContain('12 kabupaten/kota yang dipilih');
  });

  it('name statuses, pilots and the text', () => {
    const state = { statuses: ['served', 'none'], digitalPilot: true, text: 'batu' } as const;
    expect(words(state)).toContain(
      'status Dilayani MPP provinsi, Belum ditemukan; percontohan MPP Digital; nama memuat “batu”',
    );
  });

  it('leave out order, columns and page', () => {
    const sort = { column: 'name', descending: true } as const;
    expect(words({ sort, page: 3, columns: ['code'] })).toBe(words({}));
  });
});
