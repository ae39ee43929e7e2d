/** The promise for v1: the files, and the columns and keys of each table and view. */
import type { SqlType } from '../data/columns.ts';
import { publishedFields, publishedKey } from '../db/fields.ts';
import { publishedNames } from '../db/published.ts';
import { publishedPaths } from './files/whole-files.ts';
import { sheetNames } from './files/workbook.ts';

interface PromisedColumn {
  name: string;
  type: SqlType;
  mayBeEmpty: boolean;
}

/** The names that readers may rely on. */
export interface Contract {
  /** The names of the files under /data/v1/. */
  paths: readonly string[];
  /** The sheets of the workbook that contain a table or view. */
  sheets: readonly string[];
  /** Every table and view with the columns that identify a row, and all columns in order. */
  tables: Readonly<Record<string, { key: readonly string[]; columns: readonly PromisedColumn[] }>>;
}

/** Returns the contract of what is currently published. */
export function currentContract(): Contract {
  const entries = publishedNames.map((name) => {
    const columns = publishedFields(name).map(({ name: column, sqlType, mayBeEmpty }) => ({
      name: column,
      type: sqlType,
      mayBeEmpty,
    }));
    return [name, { key: publishedKey(name), columns }] as const;
  });
  return { paths: publishedPaths, sheets: sheetNames, tables: Object.fromEntries(entries) };
}

/**
 * Returns how `now` breaks the promise, one sentence per break; empty when it only adds files, sheets,
 * or columns at the end, or fills a column that could be empty.
 */
export function brokenPromises(promised: Contract, now: Contract): string[] {
  return [
    ...missing(promised.paths, now.paths).map((path) => `/data/v1/${path} is gone`),
    ...missing(promised.sheets, now.sheets).map((sheet) => `the sheet ${sheet} is gone`),
    ...Object.entries(promised.tables).flatMap(([name, { key, columns }]) => {
      const table = now.tables[name];
      if (!table) return [`${name} is gone`];
      return [...keyBreak(name, key, table.key), ...columnBreak(name, columns, table.columns)];
    }),
  ];
}

function missing(promised: readonly string[], now: readonly string[]): string[] {
  return promised.filter((each) => !now.includes(each));
}

function keyBreak(name: string, promised: readonly string[], now: readonly string[]): string[] {
  if (promised.join() === now.join()) return [];
  return [`the key of ${name} was (${promised.join(', ')}) and is now (${now.join(', ')})`];
}

/** The first column that changed; after a moved column, all following ones would be reported too. */
function columnBreak(
  name: string,
  promised: readonly PromisedColumn[],
  now: readonly PromisedColumn[],
): string[] {
  const index = promised.findIndex((column, index) => !keeps(column, now[index]));
  if (index < 0) return [];
  const [was, is] = [promised[index]!, now[index]];
  return [`column ${index + 1} of ${name} was ${inWords(was)} and is now ${inWords(is)}`];
}

function keeps(promised: PromisedColumn, now: PromisedColumn | undefined): boolean {
  if (promised.name !== now?.name || promised.type !== now.type) return false;
  return promised.mayBeEmpty || !now.mayBeEmpty;
}

function inWords(column: PromisedColumn | undefined): string {
  if (!column) return 'gone';
  return `${column.name} ${column.type}${column.mayBeEmpty ? ', which may be empty' : ''}`;
}
