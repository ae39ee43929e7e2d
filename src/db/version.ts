/** The version of the data: which state of the curated tables a page, file or figure was made from. */
import { createHash } from 'node:crypto';
import type { TableName } from '../data/tables/index.ts';
import { toCsv } from './publish.ts';
import { publishedColumns, tableNames } from './published.ts';
import type { ResultRow } from './read.ts';
import { oncePerDatabase, publishedRows } from './site-data.ts';

/** How much of the hash a version shows: enough to tell two states of one day apart. */
const SHOWN = 8;

export interface DataVersion {
  /** What addresses and citations carry: `<date>-<first 8 hex digits of the hash>`. */
  id: string;
  /** The day until which sources were checked, `YYYY-MM-DD`. */
  date: string;
  /** SHA-256 over the published CSV of every table, as 64 hex digits. */
  hash: string;
}

/**
 * The version of curated tables from their published CSV texts. Each text counts with its name and
 * length, so that no two different sets of files can run together into the same bytes.
 */
export function versionOf(
  date: string,
  files: readonly { name: string; text: string }[],
): DataVersion {
  const sum = createHash('sha256');
  for (const { name, text } of files) sum.update(`${name}\0${text.length}\0${text}`);
  const hash = sum.digest('hex');
  return { id: versionId(date, hash), date, hash };
}

/** The identifier of the version of a date and a hash. */
export function versionId(date: string, hash: string): string {
  return `${date}-${hash.slice(0, SHOWN)}`;
}

/**
 * The version of a database from the rows of its tables, in the order of their files. Throws when
 * the table `dataset` is empty.
 */
export async function versionOfRows(
  rowsOf: (name: TableName) => readonly ResultRow[] | Promise<readonly ResultRow[]>,
): Promise<DataVersion> {
  const [dataset] = await rowsOf('dataset');
  if (!dataset) throw new Error('The table dataset is empty, so the data has no date.');
  const files = await Promise.all(
    tableNames.map(async (name) => ({
      name,
      text: toCsv(publishedColumns(name), await rowsOf(name)),
    })),
  );
  return versionOf(dataset['collected_until'] as string, files);
}

/** The version of the data the site is built from. Throws when the table `dataset` is empty. */
export const dataVersion: () => Promise<DataVersion> = oncePerDatabase(() =>
  versionOfRows(publishedRows),
);
