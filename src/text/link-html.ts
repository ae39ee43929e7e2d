/** Links inside running text that is written as HTML. */
import { markup, type Html } from '../i18n/html.ts';

/** Returns a link as HTML; words that are not HTML are escaped. */
export function linkHtml(href: string, words: string | Html): Html {
  return markup`<a href="${href}">${words}</a>`;
}
