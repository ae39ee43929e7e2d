/** The columns of every published table and view: type, description and constraints. */
import { mayBeEmpty, type Bilingual, type Column, type SqlType } from '../data/columns.ts';
import type { Table } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import { isView, type PublishedName } from './published.ts';
import { viewColumns } from './schema/view-columns.ts';
import { views, type ViewName } from './schema/views.ts';

/** One published column. Only columns of tables have constraints beyond the type. */
export interface Field extends Pick<
  Column<unknown>,
  'allowed' | 'form' | 'minimum' | 'maximum' | 'address' | 'unit'
> {
  name: string;
  sqlType: SqlType;
  /** Whether a cell may be empty, which means unknown or not applicable. */
  mayBeEmpty: boolean;
  description: Bilingual;
  /** A valid cell; undefined for views because their cells are computed. */
  example?: string;
}

/** Returns the columns of a table or view in the order of its files. */
export function publishedFields(name: PublishedName): Field[] {
  return isView(name) ? viewFields(name) : tableFields(name);
}

/** Returns the columns that together identify a row; empty when there is only one row. */
export function publishedKey(name: PublishedName): readonly string[] {
  return isView(name) ? views[name].key : tables[name].key;
}

function tableFields(name: TableName): Field[] {
  return Object.entries((tables[name] as Table).columns).flatMap(([column, declared]) => [
    declaredField(column, declared),
    ...(declared.partialDate ? [lastDayField(column, declared)] : []),
  ]);
}

function declaredField(name: string, column: Column<unknown>): Field {
  return { ...column, name, mayBeEmpty: mayBeEmpty(column) };
}

function lastDayField(partial: string, column: Column<unknown>): Field {
  return {
    name: `${partial}_last`,
    sqlType: 'DATE',
    mayBeEmpty: mayBeEmpty(column),
    description: {
      id: `Hari terakhir yang mungkin dimaksud ${partial}; berguna untuk mengurutkan.`,
      en: `The last day that ${partial} can mean; useful for sorting.`,
    },
  };
}

function viewFields(name: ViewName): Field[] {
  const { columns, ...rest } = views[name];
  const filled: readonly string[] = 'filled' in rest ? rest.filled : [];
  return columns.map((column) => {
    const { description, sqlType, nullable } = viewColumns[column];
    return { name: column, sqlType, mayBeEmpty: nullable && !filled.includes(column), description };
  });
}
