/** One published file: its bytes and what a list of files says about it. */
import { createHash } from 'node:crypto';
import type { Bilingual } from '../../data/columns.ts';
import type { PublishedName } from '../../db/published.ts';

/** The media types of published files, by file extension. */
export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // There is no registered media type for DuckDB files.
  duckdb: 'application/octet-stream',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  // HexJSON is JSON with a layout; it has no media type of its own.
  hexjson: 'application/json',
  txt: 'text/plain',
} as const;

/** A file extension without the dot. */
export type Ending = keyof typeof mediaTypes;

/**
 * What follows the name of a table or view in the paths of its files, one for each format. `id.csv` is
 * the CSV for spreadsheets set to Indonesian.
 */
export const tableFormats = ['csv', 'id.csv', 'json', 'parquet'] as const;

/** A format in which each table and view is published. */
export type TableFormat = (typeof tableFormats)[number];

/** A published file with its description. */
export interface PublishedFile {
  /** The name in the folder, such as `batches.csv`. */
  path: string;
  ending: Ending;
  /** The table or view in the file; undefined when it contains several or describes them. */
  of?: PublishedName;
  /** The number of rows, when the file contains one table or view. */
  rows?: number;
  title: Bilingual;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes as 64 hex digits. */
  sha256: string;
}

/** Makes a file from its content; text is encoded as UTF-8. */
export function publishedFile(
  words: Pick<PublishedFile, 'path' | 'of' | 'rows' | 'title'>,
  content: Uint8Array | string,
): PublishedFile {
  const bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...words, ending: words.path.split('.').at(-1) as Ending, bytes, sha256 };
}
