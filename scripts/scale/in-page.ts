/** Runs in the page: DuckDB-WASM with a database that it reads by HTTP ranges, not as a whole. */
import {
  AsyncDuckDB,
  DuckDBDataProtocol,
  VoidLogger,
  type AsyncDuckDBConnection,
} from '@duckdb/duckdb-wasm';
import { COPIES } from '../../src/db/schema/copied-columns.ts';
import type { PageWithDuckDb } from './browser.ts';

let connection: AsyncDuckDBConnection;

const page: PageWithDuckDb = {
  openDatabase: async (origin, name) => {
    const worker = new Worker(`${origin}/duckdb-browser-eh.worker.js`);
    const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
    await duckdb.instantiate(`${origin}/duckdb-eh.wasm`);
    const started = performance.now();
    const address = `${origin}/${name}.duckdb`;
    await duckdb.registerFileURL('mpp.duckdb', address, DuckDBDataProtocol.HTTP, false);
    connection = await duckdb.connect();
    await connection.query("ATTACH 'mpp.duckdb' AS mpp (READ_ONLY)");
    await connection.query(`SET search_path = 'mpp.${COPIES},mpp.main'`);
    return performance.now() - started;
  },
  timesOf: async (sql, runs) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const started = performance.now();
      await connection.query(sql);
      times.push(performance.now() - started);
    }
    return times;
  },
};

Object.assign(window, page);
