import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementFor } from '../../../../src/explorer/answers/duckdb/sql.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';

describe('the SQL of a state', () => {
  it('never contains the text of the reader', () => {
    const written = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(written, (text) => {
        const { sql, parameters } = statementFor('table', { ...defaultState, text }, 'id');
        expect(sql).not.toContain('§');
        expect(parameters).toEqual([text.toLowerCase()]);
      }),
    );
  });

  it('has a parameter for every question mark, in order', () => {
    const { sql, parameters } = statementFor(
      'keyNumbers',
      {
        ...defaultState,
        provinces: ['35', '11'],
        kind: 'kota',
        months: { from: '2020-01', to: null },
        text: 'Batu',
      },
      'id',
    );
    expect(sql.match(/\?/g)).toHaveLength(parameters.length);
    expect(parameters).toEqual(['35', '11', 'kota', '2020-01-01', 'batu']);
  });

  it('is the same for all histograms, so that it runs once, unless a range is chosen in one', () => {
    const texts = (state: typeof defaultState): string[] =>
      (['servicesBins', 'agenciesBins', 'populationBins'] as const).map((view) =>
        JSON.stringify(statementFor(view, state, 'id')),
      );
    expect(new Set(texts({ ...defaultState, provinces: ['35'] })).size).toBe(1);
    const some = { ...defaultState, services: { from: 100, to: null } };
    expect(new Set(texts(some)).size).toBe(2);
  });

  it('has the day first among its parameters', () => {
    const state = { ...defaultState, knownOn: '2022-12-05', text: 'Batu' };
    const { sql, parameters } = statementFor('page', state, 'id');
    expect(sql).not.toContain('2022');
    expect(parameters).toEqual(['2022-12-05', 'batu']);
  });

  it('has no filter for the default state', () => {
    const { sql, parameters } = statementFor('byProvince', defaultState, 'id');
    expect(sql).not.toContain('WHERE');
    expect(parameters).toEqual([]);
  });
});
