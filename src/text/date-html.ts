/** Dates of the data as a whole, which no single row of a page states. */
import { formatDate } from '../i18n/format.ts';
import { markup, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';

/** Returns the date in words in a `<time>`; `partial` is a year, a month or a day. */
export function dateHtml(partial: string, lang: Lang): Html {
  return markup`<time datetime="${partial}">${formatDate(partial, lang)}</time>`;
}
