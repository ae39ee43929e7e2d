/**
 * Reads a folder of CSVs that may contain problems or come from a time with fewer tables and columns,
 * because a comparison needs such states too, which `loadDataset` refuses.
 */
import { join } from 'node:path';
import Papa from 'papaparse';
import { decodeCsv } from '../decode.ts';
import { readBytes } from '../read-file.ts';
import type { Table } from '../table.ts';
import { tables, type Dataset, type TableName } from '../tables/index.ts';

/** The cells of a row as written, by column name. */
export type Cells = Readonly<Record<string, string>>;

/** A table as read without validation. */
export interface LooseTable {
  /** The content of the file as text, to detect changes of its form; null when there is no file. */
  source: string | null;
  header: readonly string[];
  rows: readonly Cells[];
}

/** Every curated table as read without validation. */
export type LooseTables = Readonly<Record<TableName, LooseTable>>;

/** Reads every table of `folder`; a file that is missing or not text becomes a table without rows. */
export function readLoosely(folder: string): LooseTables {
  const entries = Object.keys(tables).map((name) => [name, readTable(folder, `${name}.csv`)]);
  return Object.fromEntries(entries) as LooseTables;
}

function readTable(folder: string, file: string): LooseTable {
  const path = join(folder, file);
  const read = readBytes(path);
  if ('expected' in read) return { source: null, header: [], rows: [] };
  const { bytes } = read;
  const { text } = decodeCsv(file, bytes);
  const lines = (text ?? '').replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(lines, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...body] = data;
  const rows = body.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
  return { source: bytes.toString('utf8'), header, rows };
}

/** The rows as typed values; a missing or invalid cell becomes null. */
export function looseDataset(loose: LooseTables): Dataset {
  const entries = Object.entries(tables).map(([name, table]) => [
    name,
    loose[name as TableName].rows.map((cells) => typedRow(table, cells)),
  ]);
  return Object.fromEntries(entries) as Dataset;
}

function typedRow({ columns }: Table, cells: Cells): Record<string, unknown> {
  const entries = Object.entries(columns).map(([name, column]) => {
    const result = column.zod.safeParse(cells[name] ?? '');
    return [name, result.success ? result.data : null];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
