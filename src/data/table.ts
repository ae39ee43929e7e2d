/** The type of a curated table: titles, columns, key and references. */
import type { Bilingual, Column } from './columns.ts';

/** The columns of a table by name, in the order of the CSV. */
export type Columns = Record<string, Column<unknown>>;

/** A column that names rows of other tables. */
export interface Reference {
  /** The referring column. */
  column: string;
  /** The tables it may name, each by its single key column. */
  tables: readonly string[];
  /** Whether the cell contains several keys separated by `;`. */
  list?: boolean;
}

/** The definition of a curated table. */
export interface Table<C extends Columns = Columns> {
  name: string;
  title: Bilingual;
  /** What one row represents. */
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

/** Declares a table; returns it unchanged while keeping the types of its columns. */
export function table<const C extends Columns>(
  definition: Table<C> & { key: readonly (keyof C)[] },
): Table<C> {
  return definition;
}
