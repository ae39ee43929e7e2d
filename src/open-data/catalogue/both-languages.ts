/** A text in both languages, for formats that have room for one. */
import type { Bilingual } from '../../data/columns.ts';

/** The Indonesian text, a slash, and the English one; a text that is the same in both stands once. */
export function bothLanguages({ id, en }: Bilingual): string {
  return id === en ? id : `${id} / ${en}`;
}
