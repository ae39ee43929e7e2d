/** The link from a figure or a section to the rows that its numbers come from. */
import { markup, type Html } from '../../i18n/html.ts';
import type { PublishedName } from '../../db/published.ts';
import type { ViewName } from '../../db/schema/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { basisOf, evidenceView } from './evidence.ts';

/** Returns the address of the page with the rows of a view and their sources, or of what they count. */
export function rowsPath(lang: Lang, view: ViewName): string {
  if (basisOf(view) === 'sources') return pagePath(lang, 'sumber/');
  return pagePath(lang, `sumber/tampilan/${evidenceView(view)}/`);
}

/**
 * Returns the link as HTML, marked with `data-rows` so that the check of provenance can follow it.
 * `of` names the subject of the rows, for people who hear the link without its context.
 */
export function rowsLinkHtml(lang: Lang, href: string, of?: string): Html {
  const { rows } = messagesIn(lang).provenance;
  const label = of === undefined ? null : markup` aria-label="${rows}: ${of}"`;
  return markup`<a href="${href}" data-rows${label}>${rows}</a>`;
}

/** Returns the address at which the SQL console shows, runs and checks a table or view. */
function sqlPath(lang: Lang, name: PublishedName): string {
  return `${pagePath(lang, 'jelajah/sql/')}#view=${name}`;
}

/**
 * Returns the link to the console as HTML, marked with `data-sql`. `of` names the subject of the SQL,
 * for readers of screen readers, who hear the link without its context. `words` are those of the link.
 */
export function sqlLinkHtml(
  lang: Lang,
  name: PublishedName,
  of: string,
  words = messagesIn(lang).sqlConsole.see,
): Html {
  return markup`<a href="${sqlPath(lang, name)}" data-sql aria-label="${words}: ${of}">${words}</a>`;
}
