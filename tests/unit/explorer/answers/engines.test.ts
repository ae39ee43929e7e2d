import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { langs } from '../../../../src/i18n/lang.ts';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import { engineViews } from '../../../../src/explorer/answers/engine.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { randomState } from '../random-state.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;

beforeAll(async () => {
  data = await realData();
});

describe('both engines', () => {
  it.each(engineViews)(
    'give the same rows of %s for any state',
    async (view) => {
      const states = randomState(
        data.known,
        data.regions.map(({ name }) => name),
      );
      await fc.assert(
        fc.asyncProperty(states, fc.constantFrom(...langs), async (state, lang) => {
          const expected = await createDuckDbEngine(data.ask, lang).rows(view, state);
          expect(await createRowEngine(data.facts, lang).rows(view, state)).toEqual(expected);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );

  it('count the whole country the way the published view by province does', async () => {
    const [figures] = await createRowEngine(data.facts, 'id').rows('keyFigures', defaultState);
    const [totals] = await data.ask(
      `SELECT sum(regions) AS regions, sum(covered) AS covered, sum(without) AS without,
        sum(population) AS population FROM coverage_by_province`,
      [],
    );
    expect(figures).toMatchObject(totals!);
  });

  it('order provinces as the language of the page writes them', async () => {
    const state = { ...defaultState, sort: { column: 'province', descending: false } } as const;
    const [first] = await createRowEngine(data.facts, 'en').rows('table', {
      ...state,
      islands: ['jawa'],
    });
    expect(first?.province_name_en).toBe('Banten');
  });

  it('leave regions without an inauguration out of a range of years', async () => {
    const state = { ...defaultState, fromMonth: `${data.known.years[0]!}-01` };
    const rows = await createRowEngine(data.facts, 'id').rows('table', state);
    expect(rows.every(({ counted_on }) => counted_on !== null)).toBe(true);
    expect(rows.length).toBeLessThan(data.regions.length);
  });
});
