/** The link from a figure or a section to the rows that its numbers come from. */
import type { ViewName } from '../../db/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { escapeHtml } from '../trace.ts';
import { basisOf } from './evidence.ts';

/** The address of the page with the rows of a view and their sources. */
export function rowsPath(lang: Lang, view: ViewName): string {
  if (basisOf(view) === 'sources') return pagePath(lang, 'sumber/');
  return pagePath(lang, `sumber/tampilan/${view}/`);
}

/**
 * The link as HTML, marked with `data-rows` so that the check of provenance can follow it. `of` is
 * what the rows are of, for readers who hear the link alone.
 */
export function rowsLinkHtml(lang: Lang, href: string, of?: string): string {
  const { rows } = messagesIn(lang).provenance;
  const label = of === undefined ? '' : ` aria-label="${escapeHtml(`${rows}: ${of}`)}"`;
  return `<a href="${escapeHtml(href)}" data-rows${label}>${rows}</a>`;
}
