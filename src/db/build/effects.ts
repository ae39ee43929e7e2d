/** Compares the rows of all views before and after a change of the curated tables. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../data/tables/index.ts';
import { buildDatabase } from './build.ts';
import { openDatabase, type Cell, type ResultRow } from '../read.ts';
import { views, type ViewName } from '../schema/views.ts';

/** A cell that differs between the two states. */
interface CellChange {
  column: string;
  was: Cell;
  now: Cell;
}

/** A row of a view with its changed cells; `was` is null for a new row, `now` for a removed one. */
export interface RowEffect {
  was: ResultRow | null;
  now: ResultRow | null;
  changes: readonly CellChange[];
}

/** The changed rows of each view; views without changes are absent. */
export type Effects = ReadonlyMap<ViewName, readonly RowEffect[]>;

type Answers = ReadonlyMap<ViewName, ResultRow[]>;

/** Builds both databases in a temporary folder and compares every row of every view by its key. */
export async function effectsOf(before: Dataset, after: Dataset): Promise<Effects> {
  const [was, now] = [await answersOf(before), await answersOf(after)];
  const effects = [...now].map(([name, rows]) => {
    return [name, compareRows(views[name].key, was.get(name) ?? [], rows)] as const;
  });
  return new Map(effects.filter(([, rows]) => rows.length > 0));
}

async function answersOf(dataset: Dataset): Promise<Answers> {
  const home = mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
  try {
    const path = join(home, 'mpp.duckdb');
    await buildDatabase(dataset, path, 'stored');
    const database = await openDatabase(path);
    const answers = new Map<ViewName, ResultRow[]>();
    for (const name of Object.keys(views) as ViewName[]) {
      answers.set(name, await database.rows(`SELECT * FROM ${name}`));
    }
    database.close();
    return answers;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function compareRows(
  key: readonly string[],
  before: readonly ResultRow[],
  after: readonly ResultRow[],
): RowEffect[] {
  const keyOf = (row: ResultRow): string => key.map((column) => String(row[column])).join('\0');
  const left = new Map(before.map((row) => [keyOf(row), row]));
  const effects = after.map((now) => {
    const was = left.get(keyOf(now)) ?? null;
    left.delete(keyOf(now));
    return { was, now, changes: was ? changesOf(was, now) : [] };
  });
  const gone = [...left.values()].map((was) => ({ was, now: null, changes: [] }));
  return [...effects.filter(({ was, changes }) => !was || changes.length > 0), ...gone];
}

function changesOf(was: ResultRow, now: ResultRow): CellChange[] {
  return Object.keys(now)
    .map((column) => ({ column, was: was[column] ?? null, now: now[column] ?? null }))
    .filter((change) => change.was !== change.now);
}
