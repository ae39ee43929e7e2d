/** Finds descriptions that are missing in one of the languages. */
import type { Bilingual } from '../../../src/data/columns.ts';

/** The names whose description is missing in a language, with the language. */
export function undescribed(described: readonly (readonly [string, Bilingual])[]): string[] {
  return described.flatMap(([name, { id, en }]) => [
    ...(id.trim() === '' ? [`${name} in Indonesian`] : []),
    ...(en.trim() === '' ? [`${name} in English`] : []),
  ]);
}
