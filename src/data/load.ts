/** Reads and checks a whole folder of curated CSVs. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCells, type KnownKeys } from './check/check-cells.ts';
import { brokenReferences, duplicateKeys } from './check/check-keys.ts';
import { unknownRowKeys } from './check/check-row-keys.ts';
import { decodeCsv } from './decode.ts';
import { checkRules } from './rules/check-rules.ts';
import type { TypedTables } from './rules/rule.ts';
import { nearestOf } from './check/nearest.ts';
import { formatProblems, sortProblems, type Problem } from './check/problem.ts';
import { readCsv, unreadable, type RawTable } from './read-csv.ts';
import { readBytes } from './read-file.ts';
import type { Table } from './table.ts';
import { tables, type Dataset, type TableName } from './tables/index.ts';

/** Thrown when a folder of CSVs has problems; contains all of them, sorted. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  /** `problems`: all problems, in any order and of any file. */
  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(formatProblems(sorted));
    this.name = 'DataError';
    this.problems = sorted;
  }
}

const names = Object.keys(tables) as TableName[];

/**
 * Reads every table from `folder` and checks it. Returns the typed rows in file order.
 * Throws DataError with every problem of every file. Each rule only looks at valid cells and at
 * tables that could be read, so that a mistake is reported once.
 */
export function loadDataset(folder: string): Dataset {
  if (!isReadableFolder(folder)) throw new DataError([fileProblem(folder, 'a folder of CSVs')]);
  const raw = perTable((table) => readTable(folder, table));
  const keysOf = (name: string): ReadonlySet<string> | undefined =>
    raw[name as TableName].complete
      ? keysIn(raw[name as TableName], tables[name as TableName])
      : undefined;
  const keys = perTable((table) => knownKeysOf(table, keysOf));
  const cells = perTable((table, name) =>
    checkCells(`${name}.csv`, table, raw[name].rows, keys[name]),
  );
  const typed: TypedTables = perTable((_, name) => cells[name].rows);
  const problems = [
    ...strayFiles(folder),
    ...names.flatMap((name) => [...raw[name].problems, ...cells[name].problems]),
    ...names.flatMap((name) => keyProblems(name, typed, keys[name])),
    ...unknownRowKeys(typed.corrections, (name) =>
      isTable(name) ? { definition: tables[name], raw: raw[name] } : undefined,
    ),
    ...checkRules(typed),
  ];
  if (problems.length > 0) throw new DataError(problems);
  return perTable((_, name) => typed[name].map(({ values }) => values)) as Dataset;
}

function isReadableFolder(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

function perTable<Value>(make: (table: Table, name: TableName) => Value): Record<TableName, Value> {
  const entries = names.map((name) => [name, make(tables[name] as Table, name)]);
  return Object.fromEntries(entries) as Record<TableName, Value>;
}

function readTable(folder: string, table: Table): RawTable {
  const file = `${table.name}.csv`;
  const path = join(folder, file);
  const read = readBytes(path);
  if ('expected' in read) return unreadable([fileProblem(file, read.expected)]);
  const { text, problems } = decodeCsv(file, read.bytes);
  if (text === null) return unreadable(problems);
  const raw = readCsv(file, text, Object.keys(table.columns));
  return { ...raw, problems: [...problems, ...raw.problems] };
}

/** The first key cell of every row, including rows with other problems. */
function keysIn(raw: RawTable, table: { key: readonly string[] }): Set<string> {
  return new Set([...raw.rows, ...raw.misshapen].map(({ cells }) => cells[table.key[0]!]!));
}

/** The keys that each referring column may name; undefined when a referenced table could not be read. */
function knownKeysOf(
  table: Table,
  keysOf: (name: string) => ReadonlySet<string> | undefined,
): KnownKeys {
  const known = new Map<string, ReadonlySet<string>>();
  for (const reference of table.references) {
    const sets = reference.tables.map(keysOf);
    if (sets.every((set) => set !== undefined)) {
      known.set(reference.column, new Set(sets.flatMap((set) => [...set])));
    }
  }
  return (column) => known.get(column);
}

function keyProblems(name: TableName, typed: TypedTables, knownKeys: KnownKeys): Problem[] {
  const table = tables[name] as Table;
  const file = `${name}.csv`;
  return [
    ...duplicateKeys(file, table, typed[name]),
    ...brokenReferences(file, table, typed[name], knownKeys),
  ];
}

function strayFiles(folder: string): Problem[] {
  const expected = names.map((name) => `${name}.csv`);
  return readdirSync(folder)
    .filter((file) => file.toLowerCase().endsWith('.csv') && !expected.includes(file))
    .map((file) => ({
      ...fileProblem(file, 'a file that belongs to a table'),
      value: file,
      nearest: nearestOf(file, expected),
    }));
}

function fileProblem(file: string, expected: string): Problem {
  return { file, line: 1, column: '', value: '', expected };
}
