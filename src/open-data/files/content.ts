/** Everything in a database that is published, from which all files under /data/v1/ are made. */
import { readFileSync } from 'node:fs';
import { publishedNames, type PublishedName } from '../../db/published.ts';
import { openDatabase, type ResultRow } from '../../db/read.ts';
import { versionOfRows, type DataVersion } from '../../db/version.ts';
import { parquetFiles } from './parquet.ts';

/** The published content of a database. */
export interface Content {
  version: DataVersion;
  /** The rows of every table in the order of its CSV, and of every view in its own order. */
  rows: Readonly<Record<PublishedName, readonly ResultRow[]>>;
  /** Every table and view as the bytes of a Parquet file. */
  parquet: Readonly<Record<PublishedName, Uint8Array>>;
  /** The bytes of the database file. */
  database: Uint8Array;
}

/** Reads the database file at `path`. Throws when it does not exist or has no data. */
export async function readContent(path: string): Promise<Content> {
  const rows = await readRows(path);
  return {
    version: await versionOfRows((name) => rows[name]),
    rows,
    parquet: await parquetFiles(path),
    database: readFileSync(path),
  };
}

async function readRows(path: string): Promise<Content['rows']> {
  const database = await openDatabase(path);
  const entries: [PublishedName, ResultRow[]][] = [];
  for (const name of publishedNames) {
    entries.push([name, await database.rows(`SELECT * FROM ${name}`)]);
  }
  database.close();
  return Object.fromEntries(entries) as Record<PublishedName, ResultRow[]>;
}
