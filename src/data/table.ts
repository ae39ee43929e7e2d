/** What a curated table is: its words, its columns, its key and what its cells point at. */
import type { Bilingual, Column } from './columns.ts';

export type Columns = Record<string, Column<unknown>>;

export interface Reference {
  /** The column whose cell names rows of another table. */
  column: string;
  /** The tables it may point at, each by its single key column. */
  tables: readonly string[];
  /** Whether the cell holds several identifiers separated by `;`. */
  list?: boolean;
}

export interface Table<C extends Columns = Columns> {
  name: string;
  title: Bilingual;
  /** What one row is. */
  row: Bilingual;
  columns: C;
  /** The columns that together identify a row. */
  key: readonly string[];
  references: readonly Reference[];
}

/** A validated row: the typed value of every column. */
export type Row<T extends Table> = {
  [Name in keyof T['columns']]: T['columns'][Name] extends Column<infer Value> ? Value : never;
};

/** Declares a table; returns it unchanged, with the types of its columns kept. */
export function table<const C extends Columns>(
  definition: Table<C> & { key: readonly (keyof C)[] },
): Table<C> {
  return definition;
}
