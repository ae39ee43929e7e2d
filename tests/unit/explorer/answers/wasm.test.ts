/** The SQL and the adapter with DuckDB-WASM in Node, the same WebAssembly that browsers get. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  createDuckDB,
  NODE_RUNTIME,
  VoidLogger,
  type DuckDBConnection,
} from '@duckdb/duckdb-wasm/blocking';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckDbEngine } from '../../../../src/explorer/answers/duckdb/duckdb-engine.ts';
import { engineViews } from '../../../../src/explorer/answers/engine.ts';
import { compressed } from '../../../../src/engine/build/engine-files.ts';
import { DATABASE_FILE, openLocked } from '../../../../src/engine/locked-database.ts';
import { createPreparedQuery } from '../../../../src/engine/prepared.ts';
import { createRowEngine } from '../../../../src/explorer/answers/rows/row-engine.ts';
import { defaultState } from '../../../../src/explorer/state/state.ts';
import { langs } from '../../../../src/i18n/lang.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { randomState } from '../random-state.ts';
import { realData, type RealData } from '../real-data.ts';

/**
 * Random states for each view; the nightly run sets more, because each needs ten milliseconds.
 * engines.test.ts compares the same SQL with the same engine in native DuckDB.
 */
const RUNS = Number(process.env['FC_RUNS'] ?? 10);

const folder = temporaryFolder();
let data: RealData;
let connection: DuckDBConnection;

beforeAll(async () => {
  data = await realData();
  const mainModule = join(folder, 'duckdb-eh.wasm');
  writeFileSync(mainModule, gunzipSync((await compressed('duckdb-eh.wasm')).gzip));
  const bundle = { mainModule, mainWorker: '' };
  const bundles = { mvp: bundle, eh: bundle };
  const duckdb = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate(() => undefined);
  duckdb.registerFileBuffer(DATABASE_FILE, new Uint8Array(readFileSync(data.path)));
  connection = duckdb.connect();
  await openLocked('filters', (sql) => {
    connection.query(sql);
    return Promise.resolve();
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The blocking connection in the shape of the browser's. */
function preparedQuery() {
  return createPreparedQuery({
    prepare: (sql) => {
      const statement = connection.prepare(sql);
      return Promise.resolve({
        query: (...parameters) => Promise.resolve(statement.query(...parameters)),
        close: () => {
          statement.close();
          return Promise.resolve();
        },
      });
    },
  });
}

describe('DuckDB-WASM', () => {
  it.each(engineViews)('returns the same rows of %s as the row engine', async (view) => {
    const prepared = preparedQuery();
    const states = randomState(
      data.known,
      data.regions.map(({ name }) => name),
    );
    await fc.assert(
      fc.asyncProperty(states, fc.constantFrom(...langs), async (state, lang) => {
        const expected = await createRowEngine(data.facts, lang).rows(view, state);
        expect(await createDuckDbEngine(prepared, lang).rows(view, state)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it.each([1, 2, 3])('returns the same page %s of a past day as the row engine', async (page) => {
    const state = { ...defaultState, knownOn: '2022-12-05', page };
    const expected = await createRowEngine(data.facts, 'id').rows('page', state);
    expect(await createDuckDbEngine(preparedQuery(), 'id').rows('page', state)).toEqual(expected);
  });

  it.each([
    "SELECT * FROM read_csv('https://example.com/x.csv')",
    "ATTACH 'https://example.com/x.db'",
    "COPY (SELECT 1) TO 'x.csv'",
    'LOAD icu',
    'SELECT current_date',
    'SET enable_external_access = true',
    'SET autoload_known_extensions = true',
    'DELETE FROM mpp.regions',
  ])('refuses %s', (sql) => {
    expect(() => connection.query(sql)).toThrow(/disabled|locked|read-only|not in the catalog/);
  });
});
