/** Messages filled as plain text for titles, or as HTML for pages, by the same code. */
import { datePrecision } from '../data/partial-date.ts';
import { say, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';

/** Fills a message with texts, or with values that the writer has written. */
export type Say<Out> = (
  message: (...words: string[]) => string,
  ...words: readonly (string | Out)[]
) => Out;

/** Fills a message as plain text. */
export const sayPlainly: Say<string> = (message, ...words) => message(...words);

/** Fills a message as HTML: texts are escaped, HTML passes. */
export const sayHtml: Say<Html> = (message, ...words) => say(message, ...words);

/** "pada 5 Desember 2022", with the preposition that the precision of the date asks for. */
export function whenMessage(partial: string, lang: Lang): (written: string) => string {
  return messagesIn(lang).inauguration.when[datePrecision(partial)];
}
