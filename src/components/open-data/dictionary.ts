/** The data dictionary: what the schemas say about each published column, in one language. */
import type { Column, SqlType } from '../../data/columns.ts';
import type { Table } from '../../data/table.ts';
import { tables, type TableName } from '../../data/tables/index.ts';
import { viewColumns } from '../../db/view-columns.ts';
import { views, type ViewName } from '../../db/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

export interface DictionaryEntry {
  name: string;
  meaning: string;
  sqlType: SqlType;
  unit?: string;
  /** Every allowed value, where the list is closed. */
  allowed?: readonly string[];
  /** A valid cell; views have none, for their cells are computed. */
  example?: string;
  /** Whether a cell may be empty, which means unknown or not applicable. */
  mayBeEmpty: boolean;
}

/** The columns of a table in the order of its files; a partial date is followed by its last day. */
export function tableEntries(name: TableName, lang: Lang): DictionaryEntry[] {
  const columns = Object.entries((tables[name] as Table).columns);
  return columns.flatMap(([column, words]) => [
    declaredEntry(column, words, lang),
    ...(words.partialDate ? [lastDayEntry(column, words, lang)] : []),
  ]);
}

/** The columns of a view in the order of its files. */
export function viewEntries(name: ViewName, lang: Lang): DictionaryEntry[] {
  const { columns, ...rest } = views[name];
  const filled: readonly string[] = 'filled' in rest ? rest.filled : [];
  return columns.map((column) => {
    const { description, sqlType, nullable } = viewColumns[column];
    const mayBeEmpty = nullable && !filled.includes(column);
    return { name: column, meaning: description[lang], sqlType, mayBeEmpty };
  });
}

function declaredEntry(name: string, column: Column<unknown>, lang: Lang): DictionaryEntry {
  return {
    name,
    meaning: column.description[lang],
    sqlType: column.sqlType,
    ...(column.unit && { unit: column.unit[lang] }),
    ...(column.allowed && { allowed: column.allowed }),
    example: column.example,
    mayBeEmpty: acceptsEmpty(column),
  };
}

function lastDayEntry(name: string, column: Column<unknown>, lang: Lang): DictionaryEntry {
  const meaning = messagesIn(lang).openData.dictionary.lastDay(name);
  return { name: `${name}_last`, meaning, sqlType: 'DATE', mayBeEmpty: acceptsEmpty(column) };
}

function acceptsEmpty(column: Column<unknown>): boolean {
  return column.zod.safeParse('').success;
}
