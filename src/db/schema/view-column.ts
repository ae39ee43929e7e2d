/** What a column of a view is, and short ways to write one. */
import type { Bilingual, SqlType } from '../../data/columns.ts';

/** Type and meaning of a column of a view. */
export interface ViewColumn {
  sqlType: SqlType;
  /** Whether a view may leave it empty, which means unknown or not applicable. */
  nullable: boolean;
  description: Bilingual;
}

/** A column of any type, described in Indonesian and in English. */
export function column<S extends SqlType, N extends boolean>(
  sqlType: S,
  nullable: N,
  id: string,
  en: string,
): ViewColumn & { sqlType: S; nullable: N } {
  return { sqlType, nullable, description: { id, en } };
}

/** A text that is always there. */
export const words = (id: string, en: string) => column('VARCHAR', false, id, en);
/** A text that may be empty. */
export const maybeWords = (id: string, en: string) => column('VARCHAR', true, id, en);
/** A whole number that is always there. */
export const count = (id: string, en: string) => column('INTEGER', false, id, en);
/** A whole number that may be empty. */
export const maybeCount = (id: string, en: string) => column('INTEGER', true, id, en);
/** A number with decimals that is always there. */
export const measure = (id: string, en: string) => column('DOUBLE', false, id, en);
/** A number with decimals that may be empty. */
export const maybeMeasure = (id: string, en: string) => column('DOUBLE', true, id, en);
