/** What is published under /data/v1/: which tables and views, and their columns in order. */
import type { Table } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import { sqlColumns } from './build.ts';
import { views, type ViewName } from './schema/views.ts';

export type PublishedName = TableName | ViewName;

export const tableNames = Object.keys(tables) as TableName[];
export const viewNames = Object.keys(views) as ViewName[];

/** Every table and then every view, by name. */
export const publishedNames: readonly PublishedName[] = [...tableNames, ...viewNames];

/** The columns of a table or view in the order in which its files have them. */
export function publishedColumns(name: PublishedName): string[] {
  if (isView(name)) return [...views[name].columns];
  return sqlColumns((tables[name] as Table).columns).map((column) => column.name);
}

/** Whether a published name is that of a view; it is a table's otherwise. */
export function isView(name: PublishedName): name is ViewName {
  return name in views;
}
