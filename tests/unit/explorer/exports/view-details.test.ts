import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../../src/explorer/exports/file-name.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { details } from './view.ts';

describe('the citation of a view', () => {
  it('contains the filter, the date and version of the data, the address, and the day of access', () => {
    expect(details.citation).toBe(
      'Pantau MPP (2026). Jelajah data MPP: =kota; dari 514 kabupaten/kota. Data per 15 Desember 2025, versi 2026-11-21-0a1b2c3d. CC BY 4.0. https://example.org/jelajah/?per=2022-12-05. Diakses 22 November 2026.',
    );
  });
});

describe('the file name', () => {
  it('contains the data date and the filter', () => {
    const state = { ...defaultState, provinces: ['35'], text: 'Kota Batu' };
    expect(exportFileName(state, '2025-12-15', 'csv')).toBe(
      'pantau-mpp-2025-12-15-provinsi-35-cari-kota-batu.csv',
    );
    const then = { ...state, knownOn: '2022-12-05', base: 'autonomous' } as const;
    expect(exportFileName(then, '2025-12-15', 'json')).toBe(
      'pantau-mpp-2025-12-15-per-2022-12-05-base-508-provinsi-35-cari-kota-batu.json',
    );
    expect(exportFileName(defaultState, '2025-12-15', 'csv')).toBe(
      'pantau-mpp-2025-12-15-semua.csv',
    );
  });

  it('contains the chart, without columns and page of the table', () => {
    const state = { ...defaultState, page: 3, columns: [] };
    expect(exportFileName(state, '2025-12-15', 'png', 'progress')).toBe(
      'pantau-mpp-2025-12-15-progress-semua.png',
    );
  });
});
