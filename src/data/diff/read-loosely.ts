/**
 * Reading a folder of CSVs that may hold faults, or stem from a time with fewer tables and columns:
 * what a comparison needs, where `loadDataset` would rightly refuse.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decodeCsv } from '../decode.ts';
import type { Table } from '../table.ts';
import { tables, type Dataset, type TableName } from '../tables/index.ts';

/** The cells of a row as written, by the names of the header. */
export type Cells = Readonly<Record<string, string>>;

export interface LooseTable {
  /** The bytes of the file as text, to tell changes of its form; null where there is no file. */
  source: string | null;
  header: readonly string[];
  rows: readonly Cells[];
}

export type LooseTables = Readonly<Record<TableName, LooseTable>>;

/** Every table of `folder`; a file that is absent or not text counts as a table without rows. */
export function readLoosely(folder: string): LooseTables {
  const entries = Object.keys(tables).map((name) => [name, readTable(folder, `${name}.csv`)]);
  return Object.fromEntries(entries) as LooseTables;
}

function readTable(folder: string, file: string): LooseTable {
  const path = join(folder, file);
  if (!existsSync(path)) return { source: null, header: [], rows: [] };
  const bytes = readFileSync(path);
  const { text } = decodeCsv(file, bytes);
  const lines = (text ?? '').replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(lines, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...body] = data;
  const rows = body.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
  );
  return { source: bytes.toString('utf8'), header, rows };
}

/** The typed rows as far as they go: a cell that is absent or wrong counts as unknown. */
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
