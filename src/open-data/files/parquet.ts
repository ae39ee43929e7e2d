/** Tables and views as Parquet, written by DuckDB so that the declared types are kept. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { publishedKey } from '../../db/fields.ts';
import { storedViewStatements } from '../../db/build/build.ts';
import { publishedNames, tableNames, type PublishedName } from '../../db/published.ts';

/**
 * One row group is larger than any table. Snappy is the only compression that every Parquet reader has
 * built in; zstd would make the files a quarter smaller, but plain readers cannot open it.
 */
const OPTIONS = 'FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 122880';

/**
 * Returns the bytes of a Parquet file for every table and view of the database at `path`, with rows
 * sorted by key. Equal rows give equal bytes because one thread writes and no time is stored.
 */
export async function parquetFiles(path: string): Promise<Record<PublishedName, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-mpp-parquet-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run(`ATTACH ${quoted(path)} AS mpp (READ_ONLY)`);
    await storeRows(connection);
    const entries: [PublishedName, Uint8Array][] = [];
    for (const name of publishedNames) entries.push([name, await write(connection, name, folder)]);
    return Object.fromEntries(entries) as Record<PublishedName, Uint8Array>;
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies the tables into memory and stores the rows of the views, so that each is computed once. */
async function storeRows(connection: DuckDBConnection): Promise<void> {
  for (const name of tableNames) await connection.run(`CREATE TABLE ${name} AS FROM mpp.${name}`);
  for (const sql of storedViewStatements()) await connection.run(sql);
}

async function write(
  connection: DuckDBConnection,
  name: PublishedName,
  folder: string,
): Promise<Uint8Array> {
  const file = join(folder, `${name}.parquet`);
  const key = publishedKey(name);
  const order = key.length > 0 ? ` ORDER BY ${key.join(', ')}` : '';
  await connection.run(`COPY (SELECT * FROM ${name}${order}) TO ${quoted(file)} (${OPTIONS})`);
  return readFileSync(file);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
