/** One published file: its bytes, and what a list of files says about it. */
import { createHash } from 'node:crypto';
import type { Bilingual } from '../../data/columns.ts';
import type { PublishedName } from '../../db/published.ts';

/** The kinds of file, by the ending of their names, with their media types. */
export const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // Nobody has registered a type for a DuckDB file.
  duckdb: 'application/octet-stream',
  jsonld: 'application/ld+json',
  txt: 'text/plain',
} as const;

export type Ending = keyof typeof mediaTypes;

/** The formats in which every single table and view is published. */
export const tableEndings = ['csv', 'json', 'parquet'] as const satisfies readonly Ending[];

export interface PublishedFile {
  /** The name in the folder, such as `batches.csv`. */
  path: string;
  ending: Ending;
  /** The table or view it holds; none where it holds more than one, or describes them. */
  of?: PublishedName;
  /** How many rows it has, where it holds one table or view. */
  rows?: number;
  title: Bilingual;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes as 64 hex digits. */
  sha256: string;
}

/** A file from its content; texts are written as UTF-8. */
export function publishedFile(
  words: Pick<PublishedFile, 'path' | 'of' | 'rows' | 'title'>,
  content: Uint8Array | string,
): PublishedFile {
  const bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...words, ending: words.path.split('.').at(-1) as Ending, bytes, sha256 };
}
