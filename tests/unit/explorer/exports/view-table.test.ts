/** The tables of the files of each view, from both engines over the real data. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import type { Engine } from '../../../../src/explorer/answers/engine.ts';
import { regionsOn } from '../../../../src/explorer/answers/rows/known-on.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import {
  chartState,
  viewTable,
  type ViewTableOptions,
} from '../../../../src/explorer/exports/table/view-table.ts';
import { provinceNamesOf } from '../../../../src/explorer/answers/packed-facts.ts';
import { defaultState, type ExplorerState } from '../../../../src/explorer/state/state.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;
let options: (engine: Engine) => ViewTableOptions;

beforeAll(async () => {
  data = await realData();
  const islands = regionsOn(data.facts, null).map(({ island_group_id: id }) => id);
  options = (engine) => ({
    lang: 'id',
    rows: (view, state) => engine.rows(view, state),
    islandNames: new Map(islands.map((id) => [id, { name_id: id, name_en: id }])),
    provinceNames: provinceNamesOf(data.packed),
    isUndated: ({ knownOn }) => knownOn !== null,
  });
});

const state: ExplorerState = {
  ...defaultState,
  provinces: ['35', '12'],
  islands: ['jawa', 'sumatera'],
  kind: 'kota',
};

const tableOf = (chart: string, of: ExplorerState) =>
  viewTable(chart, of, options(createRowEngine(data.facts, 'id')));

/** The sum of a column. */
const total = ({ columns, rows }: Awaited<ReturnType<typeof tableOf>>, column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[columns.indexOf(column)]), 0);

const charts = ['progress', 'provinces', 'islands', 'services', 'agencies', 'population', 'tiles'];

describe.each([...charts, 'list'])('the table of %s', (chart) => {
  it('is the same from both engines, and not empty', async () => {
    const table = await tableOf(chart, state);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    expect(await viewTable(chart, state, options(createDuckDbEngine(data.query, 'id')))).toEqual(
      table,
    );
  });

  it('has the past day in its last column', async () => {
    const { columns, rows } = await tableOf(chart, { ...state, knownOn: '2024-12-31' });
    expect(columns.at(-1)).toBe('as_known_on');
    expect(rows.every((row) => row.at(-1) === '2024-12-31')).toBe(true);
  });
});

describe('the tables of views', () => {
  it('count as many regions as match', async () => {
    const matching = (of: ExplorerState): number =>
      regionsOn(data.facts, null).filter(
        ({ kind, province_code: code }) =>
          kind === 'kota' && (of.provinces.length === 0 || of.provinces.includes(code)),
      ).length;
    const places = { ...state, islands: [] };
    expect(total(await tableOf('population', places), 'regions')).toBe(matching(places));
    expect((await tableOf('list', places)).rows).toHaveLength(matching(places));
    expect(total(await tableOf('provinces', places), 'regions')).toBe(
      matching(chartState('provinces', places)),
    );
  });

  it('leave out the filter that readers set in the view', async () => {
    const { columns, rows } = await tableOf('provinces', state);
    expect(rows.map((row) => row[columns.indexOf('province_code')])).toContain('33');
  });

  it('have the number of regions in preparation as unknown on a day before anybody looked', async () => {
    const { columns, rows } = await tableOf('islands', { ...state, knownOn: '2022-12-05' });
    expect(rows.every((row) => row[columns.indexOf('preparing')] === null)).toBe(true);
  });

  it('put the class of regions whose number is unknown into words', async () => {
    const { rows } = await tableOf('services', state);
    expect(rows.at(-1)?.slice(0, 3)).toEqual([expect.stringMatching(/\p{L}/u), null, null]);
  });
});
