/**
 * Marks numbers and dates in running text with their view, row and column, so that tests, scripts
 * and readers can follow each of them to its source.
 */
import type { ViewName, ViewRow } from '../db/schema/views.ts';
import { views } from '../db/schema/views.ts';
import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { markup, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

type ColumnOf<Name extends ViewName> = keyof ViewRow<Name> & string;

/** Writes a column of one row as marked-up HTML: a percentage, a date or a number, by the column's name. */
export type Tracer<Name extends ViewName> = (column: ColumnOf<Name>) => Html;

/** Returns the key of a row for `data-row`: its key columns joined by a space. */
export function rowKey<Name extends ViewName>(name: Name, row: ViewRow<Name>): string {
  const cells = row as unknown as Record<string, unknown>;
  return views[name].key.map((column) => String(cells[column])).join(' ');
}

/** Returns a tracer for one row of a view. */
export function tracer<Name extends ViewName>(
  name: Name,
  row: ViewRow<Name>,
  lang: Lang,
): Tracer<Name> {
  const cells = row as unknown as Record<string, string | number | null>;
  const marks = (column: string): Html =>
    markup`data-view="${name}" data-row="${rowKey(name, row)}" data-column="${column}"`;
  return (column) => {
    const value = cells[column] ?? null;
    if (value === null) throw new Error(`${name}.${column} is empty, so no text can state it.`);
    const text = cellText(column, value, lang);
    if (typeof value === 'number')
      return markup`<data value="${value}" ${marks(column)}>${text}</data>`;
    return markup`<time datetime="${value}" ${marks(column)}>${text}</time>`;
  };
}

/** Returns a value as the language writes it: percentages by the column's name, texts as partial dates. */
export function cellText(column: string, value: string | number, lang: Lang): string {
  if (typeof value === 'string') return formatDate(value, lang);
  return column.endsWith('_percent') ? formatPercent(value, lang) : formatNumber(value, lang);
}
