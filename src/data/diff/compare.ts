/** Compares two states of the curated tables: rows added, removed and changed, cell by cell. */
import type { Table } from '../table.ts';
import { tables, type TableName } from '../tables/index.ts';
import type { Cells, LooseTable, LooseTables } from './read-loosely.ts';

interface CellChange {
  column: string;
  was: string;
  now: string;
}

/** A row present in both states with the cells that differ. */
export interface RowChange {
  /** The row in the newer state. */
  row: Cells;
  cells: readonly CellChange[];
}

/** Everything that changed in one table. */
export interface TableChange {
  name: TableName;
  added: readonly Cells[];
  removed: readonly Cells[];
  changed: readonly RowChange[];
  newColumns: readonly string[];
  lostColumns: readonly string[];
  /** True when only the form of the file changed: line ends, quotes, order of rows. */
  onlyForm: boolean;
}

/** Returns the tables in which anything changed, in the order of the tables. */
export function compareTables(before: LooseTables, after: LooseTables): TableChange[] {
  return (Object.keys(tables) as TableName[])
    .map((name) => compareTable(name, before[name], after[name]))
    .filter((change) => change !== null);
}

function compareTable(name: TableName, was: LooseTable, now: LooseTable): TableChange | null {
  if (was.source === now.source) return null;
  const { added, removed, changed } = pairLeftovers(name, matchByKey(name, was, now));
  const newColumns = was.source === null ? [] : now.header.filter((c) => !was.header.includes(c));
  const lostColumns = was.header.filter((column) => !now.header.includes(column));
  const amount = added.length + removed.length + changed.length;
  const onlyForm = amount + newColumns.length + lostColumns.length === 0;
  return { name, added, removed, changed, newColumns, lostColumns, onlyForm };
}

interface Matched {
  added: Cells[];
  removed: Cells[];
  changed: RowChange[];
}

function matchByKey(name: TableName, was: LooseTable, now: LooseTable): Matched {
  const left = new Map<string, Cells[]>();
  for (const row of was.rows)
    left.set(keyOf(name, row), [...(left.get(keyOf(name, row)) ?? []), row]);
  const matched: Matched = { added: [], removed: [], changed: [] };
  for (const row of now.rows) {
    const old = left.get(keyOf(name, row))?.shift();
    if (old) keepChange(matched, old, row);
    else matched.added.push(row);
  }
  matched.removed.push(...[...left.values()].flat());
  return matched;
}

/**
 * A correction may change the key itself in tables whose key has several columns. Treats a removed
 * and an added row that share the first key column and most cells as one changed row.
 */
function pairLeftovers(name: TableName, matched: Matched): Matched {
  const { key } = tables[name] as Table;
  if (key.length === 1) return matched;
  const found: Matched = {
    added: [],
    removed: [...matched.removed],
    changed: [...matched.changed],
  };
  for (const row of matched.added) {
    const index = found.removed.findIndex((old) => isAkin(old, row, key[0] ?? ''));
    const [old] = index === -1 ? [] : found.removed.splice(index, 1);
    if (old) keepChange(found, old, row);
    else found.added.push(row);
  }
  return found;
}

function isAkin(old: Cells, row: Cells, firstKey: string): boolean {
  const columns = Object.keys(row);
  const equal = columns.filter((column) => old[column] === row[column]).length;
  return old[firstKey] === row[firstKey] && equal > columns.length / 2;
}

function keepChange({ changed }: Matched, old: Cells, row: Cells): void {
  const columns = new Set([...Object.keys(row), ...Object.keys(old)]);
  const cells = [...columns]
    .map((column) => ({ column, was: old[column] ?? '', now: row[column] ?? '' }))
    .filter(({ was, now }) => was !== now);
  if (cells.length > 0) changed.push({ row, cells });
}

function keyOf(name: TableName, row: Cells): string {
  return (tables[name] as Table).key.map((column) => row[column] ?? '').join('\0');
}
