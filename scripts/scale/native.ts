/** The filters in DuckDB on this machine. */
import { DuckDBInstance } from '@duckdb/node-api';
import { COPIES } from '../../src/db/schema/copied-columns.ts';
import { median } from '../bench/statistics.ts';
import { filters } from './filters.ts';

const RUNS = 9;

/** Returns the median time of each filter in milliseconds, after a first run that is not counted. */
export async function nativeMedian(path: string): Promise<Map<string, number>> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  await connection.run(`SET search_path = '${COPIES},main'`);
  const times = new Map<string, number>();
  for (const { name, sql } of filters) {
    const runs: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const started = performance.now();
      await connection.runAndReadAll(sql);
      if (run > 0) runs.push(performance.now() - started);
    }
    times.set(name, median(runs));
  }
  connection.closeSync();
  instance.closeSync();
  return times;
}
