/** The one door through which pages get data: rows of views and tables from the built database. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import { openDatabase, type Database, type ResultRow } from './read.ts';
import type { ViewName, ViewRow } from './views.ts';

/** Where the build puts the database. */
export const DATABASE_PATH = join(process.cwd(), '.build', 'mpp.duckdb');

let opened: Promise<Database> | undefined;
const answered = new Map<string, Promise<ResultRow[]>>();

/** Every row of a view, in the order the view gives. */
export async function view<Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> {
  return (await ask(`SELECT * FROM ${name}`)) as unknown as ViewRow<Name>[];
}

/** Every row of a table, in the order of its CSV. */
export async function table<Name extends TableName>(
  name: Name,
): Promise<Row<(typeof tables)[Name]>[]> {
  return (await ask(`SELECT * FROM ${name}`)) as unknown as Row<(typeof tables)[Name]>[];
}

/** The figures of the home page. Throws when the database has no official total. */
export async function headline(): Promise<ViewRow<'headline'>> {
  const [row] = await view('headline');
  if (!row) throw new Error('The view headline is empty: no official total is in totals.csv.');
  return row;
}

function ask(sql: string): Promise<ResultRow[]> {
  const known = answered.get(sql);
  if (known) return known;
  const rows = database().then((db) => db.rows(sql));
  answered.set(sql, rows);
  return rows;
}

function database(): Promise<Database> {
  if (!existsSync(DATABASE_PATH)) {
    throw new Error(`${DATABASE_PATH} is not there yet. Run "npm run db" first.`);
  }
  opened ??= openDatabase(DATABASE_PATH);
  return opened;
}
