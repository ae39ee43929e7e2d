/**
 * Makes a database with the tables and views of the real one and far more regions, to measure the
 * explorer: every kabupaten/kota and its rows are repeated under new codes and names. For
 * measurements only; never published.
 */
import { renameSync, rmSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { viewStatements } from '../../../src/db/build/build.ts';
import { copyStatements } from '../../../src/db/explorer-copies.ts';
import { tables, type TableName } from '../../../src/data/tables/index.ts';

/** The same as the real database's (src/db/build/build.ts), so that both files are read in the same way. */
const BLOCK_SIZE = 16384;

/** Adds the number of the copy to a code; originals keep theirs. */
const suffixed = (column: string): string =>
  `CASE WHEN copy = 0 THEN ${column} ELSE ${column} || '-' || copy END AS ${column}`;

const NAMED = "CASE WHEN copy = 0 THEN name ELSE name || ' ' || copy END AS name";

interface Repeated {
  /** The columns that differ between copies. */
  changed: string[];
  /** Whether the table also has rows of provinces, whose codes have two digits; those are not repeated. */
  hasProvinces?: true;
}

/** The repeated tables. Tiles are not repeated because the map has a fixed number. */
const repeated: Partial<Record<TableName, Repeated>> = {
  regions: { changed: [suffixed('code'), NAMED] },
  facilities: { changed: [suffixed('region_code'), NAMED], hasProvinces: true },
  places: { changed: [suffixed('region_code')], hasProvinces: true },
  services_offered: { changed: [suffixed('region_code')], hasProvinces: true },
  underdeveloped: { changed: [suffixed('region_code')] },
  observations: { changed: [suffixed('region_code')], hasProvinces: true },
  commitments: { changed: [suffixed('region_code')], hasProvinces: true },
  digital: { changed: [suffixed('region_code')] },
  evaluations: { changed: [suffixed('region_code')], hasProvinces: true },
  borders: { changed: [suffixed('region_a'), suffixed('region_b')] },
  aliases: { changed: [suffixed('region_code')], hasProvinces: true },
};

/**
 * Writes the database at `source` with at least `rows` rows in its view `region_status` to `path`,
 * replacing an existing file. Returns the number of rows. Takes some seconds for a million.
 */
export async function buildSynthetic(source: string, path: string, rows: number): Promise<number> {
  const draft = `${path}.draft`;
  for (const file of [draft, `${draft}.wal`]) rmSync(file, { force: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`ATTACH ${quoted(source)} AS source (READ_ONLY)`);
  await connection.run(`ATTACH ${quoted(draft)} AS target (BLOCK_SIZE ${BLOCK_SIZE})`);
  await connection.run('USE target');
  const copies = Math.ceil(rows / (await count(connection, 'source.regions')));
  for (const name of Object.keys(tables) as TableName[]) {
    await connection.run(`CREATE TABLE ${name} AS ${selection(name, copies)}`);
  }
  await connection.run(servesAllCopies(copies));
  for (const sql of [...viewStatements(), ...copyStatements()]) await connection.run(sql);
  const built = await count(connection, 'region_status');
  await connection.run('USE memory');
  // Detaching writes all pending changes into the file.
  await connection.run('DETACH target');
  connection.closeSync();
  instance.closeSync();
  renameSync(draft, path);
  return built;
}

function selection(name: TableName, copies: number): string {
  const table = repeated[name];
  if (!table) return `SELECT * FROM source.${name}`;
  const single = table.hasProvinces ? 'WHERE copy = 0 OR length(region_code) > 2' : '';
  return `SELECT * EXCLUDE copy REPLACE (${table.changed.join(', ')})
    FROM source.${name}, range(${copies}) AS copies(copy) ${single}`;
}

/** Makes a province's MPP serve all copies of the regions it serves. */
function servesAllCopies(copies: number): string {
  return `UPDATE facilities SET serves = (
    SELECT string_agg(CASE WHEN copy = 0 THEN code ELSE code || '-' || copy END, ';')
    FROM (SELECT unnest(string_split(serves, ';')) AS code), range(${copies}) AS copies(copy)
  ) WHERE serves IS NOT NULL`;
}

async function count(connection: DuckDBConnection, relation: string): Promise<number> {
  const reader = await connection.runAndReadAll(`SELECT count(*) FROM ${relation}`);
  return Number(reader.getRows()[0]![0]);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
