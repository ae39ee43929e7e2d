/** The marks of trace.ts for rows of curated tables and for numbers of rows. */
import type { Row, Table } from '../data/table.ts';
import { tables, type TableName } from '../data/tables/index.ts';
import type { ViewName } from '../db/schema/views.ts';
import { formatNumber } from '../i18n/format.ts';
import { markup, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import { cellText } from './trace.ts';

type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;

/** Returns the key of a table's row for `data-row`: its key columns joined by a space. */
export function tableRowKey<Name extends TableName>(name: Name, row: RowOf<Name>): string {
  const cells = row as Record<string, unknown>;
  return (tables[name] as Table).key.map((column) => String(cells[column])).join(' ');
}

/** Returns a tracer for one row of a table; it throws if the cell is empty, because there is nothing to write. */
export function tableTracer<Name extends TableName>(
  name: Name,
  row: RowOf<Name>,
  lang: Lang,
): (column: keyof RowOf<Name> & string) => Html {
  const cells = row as Record<string, string | number | null>;
  return (column) => {
    const value = cells[column] ?? null;
    if (value === null) throw new Error(`${name}.${column} is empty, so no text can state it.`);
    const marks = markup`data-view="${name}" data-row="${tableRowKey(name, row)}" data-column="${column}"`;
    const text = cellText(column, value, lang);
    if (typeof value === 'number') return markup`<data value="${value}" ${marks}>${text}</data>`;
    return markup`<time datetime="${value}" ${marks}>${text}</time>`;
  };
}

/** Returns the number of rows of a table or view, marked with `data-count` instead of a row and a column. */
export function rowCount(name: TableName | ViewName, rows: number, lang: Lang): Html {
  return markup`<data value="${rows}" data-view="${name}" data-count="rows">${formatNumber(rows, lang)}</data>`;
}
