/** The real database in memory of the test run: native DuckDB over the curated CSVs. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadDataset } from '../../../src/data/load.ts';
import { buildDatabase } from '../../../src/db/build.ts';
import type { Ask } from '../../../src/explorer/duckdb-engine.ts';
import { regionColumns, type Region } from '../../../src/explorer/region.ts';
import type { Vocabulary } from '../../../src/explorer/url.ts';
import type { PlainCell } from '../../../src/explorer/cells.ts';

export interface RealData {
  path: string;
  regions: Region[];
  known: Vocabulary;
  ask: Ask;
}

/** Builds the database from `data/` in a temporary folder and opens it. */
export async function realData(): Promise<RealData> {
  const path = join(mkdtempSync(join(tmpdir(), 'explorer-')), 'mpp.duckdb');
  await buildDatabase(loadDataset(join(process.cwd(), 'data')), path);
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const ask: Ask = async (sql, parameters) => {
    const reader = await connection.runAndReadAll(sql, [...parameters]);
    return reader.getRowObjects().map((row) => mapValues(row, cell));
  };
  const regions = (await ask(
    `SELECT ${regionColumns.join(', ')} FROM region_status`,
    [],
  )) as unknown as Region[];
  return { path, regions, known: vocabularyOf(regions), ask };
}

function vocabularyOf(regions: readonly Region[]): Vocabulary {
  const years = regions.flatMap(({ counted_on }) => counted_on?.slice(0, 4) ?? []);
  return {
    islands: [...new Set(regions.map(({ island_group_id }) => island_group_id))],
    provinces: [...new Set(regions.map(({ province_code }) => province_code))],
    years: [...new Set(years)].sort().map(Number),
  };
}

function cell(value: unknown): PlainCell {
  return typeof value === 'bigint' ? Number(value) : (value as PlainCell);
}

function mapValues<From, To>(row: Record<string, From>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}
