/** The tables and views published under /data/v1/, with their columns in order. */
import type { Table } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import { sqlColumns } from './build/build.ts';
import { views, type ViewName } from './schema/views.ts';

/** The name of a published table or view. */
export type PublishedName = TableName | ViewName;

/** The names of all curated tables, in the order of the tables. */
export const tableNames = Object.keys(tables) as TableName[];
/** The tables that make up the version of the data: all but the checks of addresses, which are no facts. */
export const versionedTables = tableNames.filter((name) => name !== 'source_checks');
/** The names of all views, in the order of the schema. */
export const viewNames = Object.keys(views) as ViewName[];

/** The names of every table and then every view. */
export const publishedNames: readonly PublishedName[] = [...tableNames, ...viewNames];

/** Returns the columns of a table or view in the order of its files. */
export function publishedColumns(name: PublishedName): string[] {
  if (isView(name)) return [...views[name].columns];
  return sqlColumns((tables[name] as Table).columns).map((column) => column.name);
}

/** Whether a published name is a view; otherwise it is a table. */
export function isView(name: PublishedName): name is ViewName {
  return name in views;
}
