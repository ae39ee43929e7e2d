/** The data dictionary: each published column as described by the schemas, in one language. */
import type { SqlType } from '../../../data/columns.ts';
import { publishedFields } from '../../../db/fields.ts';
import type { PublishedName } from '../../../db/published.ts';
import type { Lang } from '../../../i18n/lang.ts';

/** A published column, described in one language. */
export interface DictionaryEntry {
  name: string;
  meaning: string;
  sqlType: SqlType;
  unit?: string;
  /** Every allowed value, where the list is closed. */
  allowed?: readonly string[];
  /** A valid cell; columns of views have none, because their cells are computed. */
  example?: string;
  /** Whether a cell may be empty, which means unknown or not applicable. */
  mayBeEmpty: boolean;
}

/** Returns the columns of a table or view in the order of its files. */
export function dictionaryEntries(name: PublishedName, lang: Lang): DictionaryEntry[] {
  return publishedFields(name).map(({ description, unit, allowed, example, ...field }) => ({
    name: field.name,
    meaning: description[lang],
    sqlType: field.sqlType,
    mayBeEmpty: field.mayBeEmpty,
    ...(unit && { unit: unit[lang] }),
    ...(allowed && { allowed }),
    ...(example !== undefined && { example }),
  }));
}
