/** The version of the data: the state of the curated tables from which a page, file or figure was made. */
import { createHash } from 'node:crypto';
import type { TableName } from '../data/tables/index.ts';
import { toCsv } from './publish.ts';
import { publishedColumns, versionedTables } from './published.ts';
import type { ResultRow } from './read.ts';
import { oncePerDatabase, publishedRows } from './site-data.ts';

/** Number of hex digits of the hash in a version, enough to distinguish two states of one day. */
const SHOWN = 8;

/** A version of the data. */
export interface DataVersion {
  /** The identifier in addresses and citations: `<date>-<first 8 hex digits of the hash>`. */
  id: string;
  /** The day until which sources were checked, `YYYY-MM-DD`. */
  date: string;
  /** SHA-256 of the published CSVs of all tables with facts, as 64 hex digits. */
  hash: string;
}

/**
 * Computes the version of curated tables from their published CSV texts. The hash includes the name
 * and length of each text, so that different sets of files cannot give the same bytes.
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

/** Returns the identifier of the version with a date and a hash. */
export function versionId(date: string, hash: string): string {
  return `${date}-${hash.slice(0, SHOWN)}`;
}

/**
 * Computes the version of a database from the rows of its tables, in the order of their files. Throws
 * when the table `dataset` is empty.
 */
export async function versionOfRows(
  rowsOf: (name: TableName) => readonly ResultRow[] | Promise<readonly ResultRow[]>,
): Promise<DataVersion> {
  const [dataset] = await rowsOf('dataset');
  if (!dataset) throw new Error('The table dataset is empty, so the data has no date.');
  const files = await Promise.all(
    versionedTables.map(async (name) => ({
      name,
      text: toCsv(publishedColumns(name), await rowsOf(name)),
    })),
  );
  return versionOf(dataset['collected_until'] as string, files);
}

/** Returns the version of the data from which the site is built. Throws when the table `dataset` is empty. */
export const dataVersion: () => Promise<DataVersion> = oncePerDatabase(() =>
  versionOfRows(publishedRows),
);
