/** The type of a view's column, and helpers that declare one. */
import type { Bilingual, SqlType } from '../../data/columns.ts';

/** Type and description of a view's column. */
export interface ViewColumn {
  sqlType: SqlType;
  /** Whether a cell may be empty, which means unknown or not applicable. */
  nullable: boolean;
  description: Bilingual;
}

/** Declares a column of any type with its description in Indonesian and English. */
export function column<S extends SqlType, N extends boolean>(
  sqlType: S,
  nullable: N,
  id: string,
  en: string,
): ViewColumn & { sqlType: S; nullable: N } {
  return { sqlType, nullable, description: { id, en } };
}

/** Declares a text that is never empty. */
export const words = (id: string, en: string) => column('VARCHAR', false, id, en);
/** Declares a text that may be empty. */
export const maybeWords = (id: string, en: string) => column('VARCHAR', true, id, en);
/** Declares a whole number that is never empty. */
export const count = (id: string, en: string) => column('INTEGER', false, id, en);
/** Declares a whole number that may be empty. */
export const maybeCount = (id: string, en: string) => column('INTEGER', true, id, en);
/** Declares a decimal number that is never empty. */
export const measure = (id: string, en: string) => column('DOUBLE', false, id, en);
/** Declares a decimal number that may be empty. */
export const maybeMeasure = (id: string, en: string) => column('DOUBLE', true, id, en);
