/** The console's texts in the browser, without those of other pages. */
import { sqlConsole as en } from '../i18n/en/explorer/console.ts';
import { sqlConsole as id } from '../i18n/id/explorer/console.ts';
import type { Lang } from '../i18n/lang.ts';

/** The texts of the console. */
export type ConsoleWords = typeof id;

/** The console's texts in a language. */
export function consoleWords(lang: Lang): ConsoleWords {
  return lang === 'id' ? id : en;
}
