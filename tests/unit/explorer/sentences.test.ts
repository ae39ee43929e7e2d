import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../src/explorer/row-counts.ts';
import {
  figureTexts,
  progressSentence,
  provinceSentence,
} from '../../../src/explorer/sentences.ts';
import { nextSort } from '../../../src/explorer/sort-heads.ts';
import { asksFirst } from '../../../src/explorer/first-moment.ts';
import { defaultState } from '../../../src/explorer/state.ts';

const nothing = keyFigures([]);

describe('what the views say', () => {
  it('has no percentage of nothing', () => {
    expect(figureTexts(nothing, 'id')).toMatchObject({ regions: '0', covered_percent: '–' });
  });

  it('says so when no region of the selection is covered', () => {
    const figures = { ...nothing, regions: 12 };
    expect(progressSentence(figures, [], 'en')).toContain('none is reached');
  });

  it('names the first and the latest day', () => {
    const figures = { ...nothing, regions: 4, covered: 3, covered_percent: 75 };
    const rows = [
      { date: '2019-03-04', added: 1, covered: 1 },
      { date: '2025-12-15', added: 2, covered: 3 },
    ];
    const sentence = progressSentence(figures, rows, 'id');
    expect(sentence).toContain('3 dari 4 kabupaten/kota yang cocok (75,0%)');
    expect(sentence).toMatch(/4 Maret 2019.*15 Desember 2025/);
  });

  it('counts the provinces fully and not at all covered', () => {
    const row = { ...nothing, province_code: '11', name_id: 'A', name_en: 'A', covered_percent: 0 };
    const rows = [
      { ...row, regions: 2, covered: 2 },
      { ...row, regions: 3, covered: 0 },
      { ...row, regions: 3, covered: 1 },
    ];
    expect(provinceSentence(rows, 'en')).toMatch(/3\. Fully reached: 1; not reached at all: 1/);
  });
});

describe('a pressed column heading', () => {
  it('turns the order round when it orders already', () => {
    expect(nextSort(defaultState.sort, 'code')).toEqual({ column: 'code', descending: true });
  });

  it('starts with the highest figure and with the first name', () => {
    expect(nextSort(defaultState.sort, 'population').descending).toBe(true);
    expect(nextSort(defaultState.sort, 'name').descending).toBe(false);
  });
});

describe('loading the engine', () => {
  it('asks first where the reader saves data or the device is small', () => {
    expect(asksFirst({ connection: { saveData: true } })).toBe(true);
    expect(asksFirst({ deviceMemory: 2 })).toBe(true);
  });

  it('goes ahead where nothing speaks against it', () => {
    expect(asksFirst({ connection: { saveData: false }, deviceMemory: 8 })).toBe(false);
    expect(asksFirst({})).toBe(false);
  });
});
