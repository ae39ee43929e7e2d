import { describe, expect, it } from 'vitest';
import {
  officialText,
  onDay,
  panelHeading,
} from '../../../../src/explorer/views/as-known-words.ts';
import { keyNumbersOf } from '../../../../src/explorer/answers/count-rows.ts';
import { byStatus } from '../../../../src/explorer/answers/rows/row-counts.ts';
import {
  binsSentence,
  numberTexts,
  progressSentence,
  provinceSentence,
  shareTexts,
} from '../../../../src/explorer/views/sentences.ts';
import { nextSort } from '../../../../src/explorer/table/sort-heads.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';

const bases = { all: 514, autonomous: 508 };

const nothing = keyNumbersOf(byStatus([]));

describe('the sentences of the views', () => {
  it('have a dash for a percentage of nothing', () => {
    expect(numberTexts(nothing, 'id')).toMatchObject({ regions: '0', covered_percent: '–' });
  });

  it('give what matches as a share of the base, and of its people', () => {
    const figures = { ...nothing, regions: 13, population: 2_000_000, population_covered: 500_000 };
    expect(shareTexts(figures, { regions: 508, people: 200_000_000 }, 'id')).toEqual({
      regions_share: '2,6% dari 508',
      population_share: '1,0% dari 200.000.000',
      covered_people: '500.000 jiwa (25,0%)',
    });
    expect(shareTexts(nothing, { regions: 508, people: 1 }, 'id').covered_people).toBe(
      '0 jiwa (–)',
    );
  });

  it('report that no matching region is covered', () => {
    const figures = { ...nothing, regions: 12 };
    expect(progressSentence(figures, [], 'en')).toContain('no inaugurated MPP was found');
    expect(progressSentence(nothing, [], 'en')).toBe('No kabupaten or kota matches.');
  });

  it('name the classes with most regions, and the count of unknown numbers', () => {
    const rows = [
      { from: 0, to: 49, regions: 2 },
      { from: 50, to: null, regions: 2 },
      { from: null, to: null, regions: 3 },
    ];
    expect(binsSentence(rows, 'services', 'id')).toBe(
      'Jumlah jenis layanan MPP diketahui di 4 dari 7 daerah yang cocok. Kelas yang paling banyak daerahnya: 0–49 dan 50 atau lebih (masing-masing 2 daerah). Tidak diketahui: 3 daerah.',
    );
  });

  it('name no class where no number is known', () => {
    const rows = [
      { from: 0, to: null, regions: 0 },
      { from: null, to: null, regions: 1 },
    ];
    expect(binsSentence(rows, 'agencies', 'en')).not.toContain('largest');
    expect(binsSentence([], 'agencies', 'en')).toBe('No region matches.');
  });

  it('name the first and the latest day', () => {
    const figures = { ...nothing, regions: 4, covered: 3, covered_percent: 75 };
    const rows = [
      { date: '2019-03-04', added: 1, covered: 1 },
      { date: '2025-12-15', added: 2, covered: 3 },
    ];
    const sentence = progressSentence(figures, rows, 'id');
    expect(sentence).toContain('3 dari 4 kabupaten/kota yang cocok (75,0%)');
    expect(sentence).toMatch(/4 Maret 2019.*15 Desember 2025/);
  });

  it('count the provinces fully and not at all covered', () => {
    const row = { ...nothing, province_code: '11', name_id: 'A', name_en: 'A', covered_percent: 0 };
    const rows = [
      { ...row, regions: 2, covered: 2 },
      { ...row, regions: 3, covered: 0 },
      { ...row, regions: 3, covered: 1 },
    ];
    expect(provinceSentence(rows, 'en')).toMatch(/3\. All covered: 1; none found: 1/);
  });
});

describe('the text of a past day', () => {
  const official = { official_total: 103, official_as_of: '2022-12-05', listed: 100 };

  it('has the official total with its own date, its share and base, and the gap', () => {
    const text = officialText(official, 508, 'id');
    expect(text).toContain('103 MPP, dinyatakan per 5 Desember 2022, atau 20,3% dari 508');
    expect(text).toContain('Selisihnya 3');
  });

  it('has no gap where the list is ahead of an older statement', () => {
    expect(officialText({ ...official, listed: 105 }, 514, 'en')).toContain('The list has 2 more');
  });

  it('reports that no total had been stated yet', () => {
    const none = { official_total: null, official_as_of: null, listed: 0 };
    expect(officialText(none, 514, 'en')).toMatch(/^No official total was found up to that day\./);
  });

  it('precedes a sentence, except one about the current data', () => {
    expect(onDay('Satu.', '2022-12-05', 'id')).toBe('Keadaan per 5 Desember 2022. Satu.');
    expect(onDay('Satu.', null, 'id')).toBe('Satu.');
  });

  it('has a heading for a chosen day, and another for a chosen base', () => {
    const state = { ...defaultState, base: 'autonomous' } as const;
    expect(panelHeading(state, bases, 'id')).toBe('Data terbaru dengan basis 508');
    const then = panelHeading({ ...state, knownOn: '2022-12-05' }, bases, 'id');
    expect(then).toBe('Keadaan per 5 Desember 2022, menurut data saat ini');
  });
});

describe('a pressed column heading', () => {
  it('reverses the order when its column already orders the table', () => {
    expect(nextSort(defaultState.sort, 'code')).toEqual({ column: 'code', descending: true });
  });

  it('starts descending for numbers and ascending for names', () => {
    expect(nextSort(defaultState.sort, 'population').descending).toBe(true);
    expect(nextSort(defaultState.sort, 'name').descending).toBe(false);
  });
});
