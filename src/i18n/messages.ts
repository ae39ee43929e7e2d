/** Gives access to the texts of a language. */
import { en } from './en.ts';
import { id, type Messages } from './id.ts';
import type { Lang } from './lang.ts';

/** Returns all texts of `lang`, by page. */
export function messagesIn(lang: Lang): Messages {
  return lang === 'id' ? id : en;
}
