/** Reading and checking a whole folder of curated CSVs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCells, type TypedRow } from './check-cells.ts';
import { checkFacts, type TypedTables } from './check-facts.ts';
import { brokenReferences, duplicateKeys } from './check-keys.ts';
import { nearestOf } from './nearest.ts';
import { formatProblem, sortProblems, type Problem } from './problem.ts';
import { readCsv } from './read-csv.ts';
import type { Table } from './table.ts';
import { tables, type Dataset, type TableName } from './tables/index.ts';

/** Thrown when a folder of CSVs holds faults; carries all of them, sorted. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join('\n'));
    this.name = 'DataError';
    this.problems = sorted;
  }
}

const names = Object.keys(tables) as TableName[];

/**
 * Reads every table from `folder` and checks it. Returns the typed rows in file order.
 * Throws DataError with every fault of every file; rules across rows are only checked once
 * all cells are right, for a wrong cell would make them speak of rows that are not there.
 */
export function loadDataset(folder: string): Dataset {
  const problems: Problem[] = strayFiles(folder);
  const typed = {} as TypedTables;
  const keys = new Map<string, Set<string>>();
  for (const name of names) {
    const loaded = loadTable(folder, tables[name] as Table);
    typed[name] = loaded.rows;
    keys.set(name, loaded.keys);
    problems.push(...loaded.problems);
  }
  problems.push(...checkKeys(typed, keys));
  if (problems.length === 0) problems.push(...checkFacts(typed));
  if (problems.length > 0) throw new DataError(problems);
  return Object.fromEntries(
    names.map((name) => [name, typed[name].map(({ values }) => values)]),
  ) as Dataset;
}

interface LoadedTable {
  rows: TypedRow[];
  /** First key cell of every row, wrong cells elsewhere or not, so that one slip is told once. */
  keys: Set<string>;
  problems: Problem[];
}

function loadTable(folder: string, table: Table): LoadedTable {
  const file = `${table.name}.csv`;
  const path = join(folder, file);
  if (!existsSync(path)) {
    const problems = [fileProblem(file, 'a file of this name')];
    return { rows: [], keys: new Set(), problems };
  }
  const raw = readCsv(file, readFileSync(path, 'utf8'), Object.keys(table.columns));
  const { rows, problems } = checkCells(file, table, raw.rows);
  const keys = new Set(raw.rows.map(({ cells }) => cells[table.key[0]!]!));
  return { rows, keys, problems: [...raw.problems, ...problems] };
}

function checkKeys(typed: TypedTables, keys: ReadonlyMap<string, Set<string>>): Problem[] {
  return names.flatMap((name) => {
    const table = tables[name] as Table;
    const file = `${name}.csv`;
    return [
      ...duplicateKeys(file, table, typed[name]),
      ...brokenReferences(file, table, typed[name], (target) => keys.get(target)!),
    ];
  });
}

function strayFiles(folder: string): Problem[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && !(file.slice(0, -4) in tables))
    .map((file) => ({
      ...fileProblem(file, 'a file that belongs to a table'),
      value: file,
      nearest: nearestOf(file, names.map((name) => `${name}.csv`)),
    }));
}

function fileProblem(file: string, expected: string): Problem {
  return { file, line: 1, column: '', value: '', expected };
}
