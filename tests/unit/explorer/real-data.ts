/** The real database for tests: native DuckDB over the curated CSVs, with the explorer's copies. */
import {
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBPreparedStatement,
} from '@duckdb/node-api';
import type { Query } from '../../../src/engine/data-engine.ts';
import { searchPathFor } from '../../../src/engine/locked-database.ts';
import type { Facts } from '../../../src/explorer/answers/facts.ts';
import { packFacts, type FactRows } from '../../../src/explorer/build/pack-facts.ts';
import { unpackFacts, type PackedFacts } from '../../../src/explorer/answers/packed-facts.ts';
import { regionColumns } from '../../../src/db/schema/copied-columns.ts';
import type { Region } from '../../../src/explorer/state/columns/region.ts';
import type { Vocabulary } from '../../../src/explorer/state/part.ts';
import { databaseOf } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';
import type { PlainCell } from '../../../src/engine/cells.ts';

/** The database of a test, and what the explorer computes from it. */
export interface RealData {
  path: string;
  regions: Region[];
  /** The facts as the page carries them, and unpacked for the row engine. */
  packed: PackedFacts;
  facts: Facts;
  known: Vocabulary;
  query: Query;
}

const opened = new Map<string, Promise<RealData>>();

/**
 * Opens the database of a folder of CSVs, of `data/` unless another is given. The test files of a
 * process share it, so tests only read it.
 */
export function realData(folder = realFolder): Promise<RealData> {
  const data = opened.get(folder) ?? openData(folder);
  opened.set(folder, data);
  return data;
}

async function openData(folder: string): Promise<RealData> {
  const path = await databaseOf(folder);
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`ATTACH '${path}' AS mpp (READ_ONLY)`);
  await connection.run(searchPathFor('filters'));
  const query = keptStatements(connection);
  const rows = await factRows(query);
  const packed = packFacts(rows);
  const { regions } = rows;
  const known = vocabularyOf(rows);
  return { path, regions: [...regions], packed, facts: unpackFacts(packed), known, query };
}

/** Runs each statement as prepared once, as the browser does, because planning it takes longer than running it. */
function keptStatements(connection: DuckDBConnection): Query {
  const kept = new Map<string, Promise<DuckDBPreparedStatement>>();
  return async (sql, parameters) => {
    const prepared = kept.get(sql) ?? connection.prepare(sql);
    kept.set(sql, prepared);
    const statement = await prepared;
    statement.bind([...parameters]);
    const reader = await statement.runAndReadAll();
    return reader.getRowObjects().map((row) => mapValues(row, cell));
  };
}

async function factRows(query: Query): Promise<FactRows> {
  const all = async <Rows>(sql: string): Promise<Rows> => (await query(sql, [])) as unknown as Rows;
  const [dataset] = await all<{ until: string }[]>('SELECT newest_page AS until FROM mpp.dataset');
  return {
    regions: await all(`SELECT ${regionColumns.join(', ')} FROM region_status`),
    mpps: await all('FROM mpp.mpp_list'),
    observations: await all('SELECT * EXCLUDE as_of_last FROM mpp.observations'),
    services: await all('FROM mpp.services'),
    offered: await all('SELECT * EXCLUDE as_of_last FROM mpp.services_offered'),
    places: await all('FROM mpp.places'),
    dates: await all('FROM region_dates'),
    official: await all('FROM official_series'),
    checkedUntil: dataset!.until,
  };
}

function vocabularyOf({ regions, services, checkedUntil }: FactRows): Vocabulary {
  const years = regions.flatMap(({ counted_on }) => counted_on?.slice(0, 4) ?? []);
  return {
    islands: [...new Set(regions.map(({ island_group_id }) => island_group_id))],
    provinces: [...new Set(regions.map(({ province_code }) => province_code))],
    regions: regions.map(({ region_code }) => region_code),
    services: services.map(({ id }) => id),
    years: [...new Set(years)].sort().map(Number),
    days: { from: `${years.sort()[0]!}-01-01`, to: checkedUntil },
  };
}

function cell(value: unknown): PlainCell {
  return typeof value === 'bigint' ? Number(value) : (value as PlainCell);
}

function mapValues<From, To>(row: Record<string, From>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}
