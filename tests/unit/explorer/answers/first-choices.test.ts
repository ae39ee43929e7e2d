/** The statements that are prepared before a reader chooses. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../../../src/engine/data-engine.ts';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import { engineViews } from '../../../../src/explorer/answers/engine.ts';
import { askFirstChoices } from '../../../../src/explorer/answers/first-choices.ts';
import { stateFromUrl } from '../../../../src/explorer/state/url.ts';
import { realData, type RealData } from '../real-data.ts';

let data: RealData;
/** The texts of the statements so far. */
let asked: Set<string>;
let query: Query;

beforeAll(async () => {
  data = await realData();
  asked = new Set();
  query = (sql, parameters) => {
    asked.add(sql);
    return data.query(sql, parameters);
  };
});

describe('the choices that are asked first', () => {
  it.each([
    'pulau=papua',
    'provinsi=35',
    'daerah=35.78',
    'jenis=kabupaten',
    'status=diresmikan',
    'dari=2023-01&sampai=2023-06',
    'penduduk-dari=1000000',
    'cari=solo',
  ])('leave no statement to be prepared for %s', async (choice) => {
    const engine = createDuckDbEngine(query, 'id');
    if (asked.size === 0) expect(await askFirstChoices(engine, data.known, () => true)).toBe(true);
    const state = stateFromUrl(`?${choice}`, data.known);
    const before = new Set(asked);
    for (const view of engineViews) if (view !== 'table') await engine.rows(view, state);
    expect([...asked].filter((sql) => !before.has(sql))).toEqual([]);
  });

  it('are fewer statements than the browser keeps', () => {
    expect(asked.size).toBeGreaterThan(40);
    expect(asked.size).toBeLessThan(128);
  });

  it('stop when a reader chooses', async () => {
    let queries = 0;
    const counting: Query = (sql, parameters) => {
      queries += 1;
      return data.query(sql, parameters);
    };
    const engine = createDuckDbEngine(counting, 'id');
    expect(await askFirstChoices(engine, data.known, () => queries < 5)).toBe(false);
    expect(queries).toBe(5);
  });
});
