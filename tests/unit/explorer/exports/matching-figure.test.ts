import { describe, expect, it } from 'vitest';
import { matchingFigure } from '../../../../src/explorer/exports/matching-figure.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';

const slugs = new Map([
  ['35', 'jawa-timur'],
  ['11', 'aceh'],
]);
const matching = (chart: string, state: Partial<ExplorerState> = {}) =>
  matchingFigure(chart, { ...defaultState, ...state }, slugs);

describe('the figure that shows what a chart shows', () => {
  it('is a national one while nothing is filtered', () => {
    expect(['provinces', 'islands', 'tiles'].map((chart) => matching(chart))).toEqual([
      'cakupan-provinsi',
      'cakupan-pulau',
      'peta-petak',
    ]);
  });

  it('is none for progress of all regions, because that figure shows the official total', () => {
    expect(matching('progress')).toBeNull();
  });

  it('is that of a province where only that province is chosen', () => {
    expect(matching('progress', { provinces: ['35'] })).toBe('kemajuan-jawa-timur');
    expect(matching('tiles', { provinces: ['11'] })).toBe('cakupan-aceh');
    expect(matching('islands', { provinces: ['11'] })).toBeNull();
    expect(matching('progress', { provinces: ['11', '35'] })).toBeNull();
  });

  it.each<Partial<ExplorerState>>([
    { knownOn: '2022-12-05' },
    { base: 'autonomous' },
    { kind: 'kota' },
    { text: 'batu' },
    { months: { from: '2022-01', to: null } },
    { regions: ['35.79'] },
    { services: { from: 100, to: null } },
  ])('is none with %j', (state) => {
    expect(matching('provinces', state)).toBeNull();
    expect(matching('progress', { ...state, provinces: ['35'] })).toBeNull();
  });

  it('does not depend on order, columns and page of the table', () => {
    const table = { sort: { column: 'name', descending: true }, columns: [], page: 2 } as const;
    expect(matching('provinces', table)).toBe('cakupan-provinsi');
  });
});
