import { beforeAll, describe, expect, it } from 'vitest';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
});

describe('the row engine', () => {
  it('returns the totals of the view coverage_by_province', async () => {
    const [figures] = await createRowEngine(data.facts, 'id').rows('keyNumbers', defaultState);
    const [totals] = await data.query(
      `SELECT sum(regions) AS regions, sum(covered) AS covered, sum(without) AS without,
        sum(population) AS population FROM coverage_by_province`,
      [],
    );
    expect(figures).toMatchObject(totals!);
  });

  it('orders provinces by their names in the language of the page', async () => {
    const state = { ...defaultState, sort: { column: 'province', descending: false } } as const;
    const [first] = await createRowEngine(data.facts, 'en').rows('table', {
      ...state,
      islands: ['jawa'],
    });
    expect(first?.province_name_en).toBe('Banten');
  });

  it('excludes regions without an inauguration from a range of months', async () => {
    const months = { from: `${data.known.years[0]!}-01`, to: null };
    const state = { ...defaultState, months };
    const rows = await createRowEngine(data.facts, 'id').rows('table', state);
    expect(rows.every(({ counted_on }) => counted_on !== null)).toBe(true);
    expect(rows.length).toBeLessThan(data.regions.length);
  });
});
