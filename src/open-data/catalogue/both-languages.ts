/** Joins a text in both languages, for formats with room for only one. */
import type { Bilingual } from '../../data/columns.ts';

/** Returns the Indonesian text, a slash and the English text; just one when both are equal. */
export function bothLanguages({ id, en }: Bilingual): string {
  return id === en ? id : `${id} / ${en}`;
}
