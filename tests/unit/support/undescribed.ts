/** Which descriptions say nothing in one of the languages. */
import type { Bilingual } from '../../../src/data/columns.ts';

/** The names of those whose description lacks a language, with the language. */
export function undescribed(described: readonly (readonly [string, Bilingual])[]): string[] {
  return described.flatMap(([name, { id, en }]) => [
    ...(id.trim() === '' ? [`${name} in Indonesian`] : []),
    ...(en.trim() === '' ? [`${name} in English`] : []),
  ]);
}
