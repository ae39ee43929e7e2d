/** Reads rows of views and tables from the built database; pages get all their data here. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER, readsProjectData } from '../data/folder.ts';
import type { Row } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import { openDatabase, type Database, type ResultRow } from './read.ts';
import type { ViewName, ViewRow } from './schema/views.ts';

/** Path of the built database: each folder of CSVs has a path of its own. */
export const DATABASE_PATH = join(process.cwd(), '.build', ...folderOfTrial(), 'mpp.duckdb');

/** The database opened last, with the time of its file, because `astro dev` replaces it on every change. */
interface Opened {
  modified: number;
  database: Promise<Database>;
  answered: Map<string, Promise<ResultRow[]>>;
}

let current: Opened | undefined;

/** Returns every row of a view, in the order of the view. */
export async function view<Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> {
  return (await query(`SELECT * FROM ${name}`)) as unknown as ViewRow<Name>[];
}

/** Returns every row of a table, in the order of its CSV. */
export async function table<Name extends TableName>(
  name: Name,
): Promise<Row<(typeof tables)[Name]>[]> {
  return (await query(`SELECT * FROM ${name}`)) as unknown as Row<(typeof tables)[Name]>[];
}

/** Returns the row of the view `headline`. Throws when the database has no official total. */
export async function headline(): Promise<ViewRow<'headline'>> {
  const [row] = await view('headline');
  if (!row) throw new Error('The view headline is empty: no official total is in totals.csv.');
  return row;
}

/** Returns every row of a table or view as published, in the order of its CSV or of the view. */
export function publishedRows(name: TableName | ViewName): Promise<ResultRow[]> {
  return query(`SELECT * FROM ${name}`);
}

/**
 * Returns a function that computes a value from the database file once, and again only after the file
 * was replaced. `make` gets the path of the file; throws when the database has not been built.
 */
export function oncePerDatabase<Value>(
  make: (path: string) => Promise<Value>,
): () => Promise<Value> {
  let made: { modified: number; value: Promise<Value> } | undefined;
  return () => {
    const { modified } = newest();
    if (made?.modified !== modified) made = { modified, value: make(DATABASE_PATH) };
    return made.value;
  };
}

/** The same for each of several keys, such as languages: made once a key and database. */
export function oncePerDatabaseAndKey<Key, Value>(
  make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const made = oncePerDatabase(() => Promise.resolve(new Map<Key, Promise<Value>>()));
  return async (key) => {
    const byKey = await made();
    const value = byKey.get(key) ?? make(key);
    byKey.set(key, value);
    return value;
  };
}

/** The rows of a statement that the site shows to readers, such as an example of the console. */
export function rowsOf(sql: string): Promise<ResultRow[]> {
  return query(sql);
}

function query(sql: string): Promise<ResultRow[]> {
  const { database, answered } = newest();
  const known = answered.get(sql);
  if (known) return known;
  const rows = database.then((db) => db.rows(sql));
  answered.set(sql, rows);
  return rows;
}

function newest(): Opened {
  const modified = statSync(DATABASE_PATH, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) {
    throw new Error(`${DATABASE_PATH} is not there yet. Run "npm run db" first.`);
  }
  if (current?.modified === modified) return current;
  current = { modified, database: openDatabase(DATABASE_PATH), answered: new Map() };
  return current;
}

/** The folder for a database of other CSVs, which must not replace the project's database. */
function folderOfTrial(): string[] {
  if (readsProjectData) return [];
  return [`data-${createHash('sha256').update(DATA_FOLDER).digest('hex').slice(0, 8)}`];
}
