/** Puts the newest check of a source's address into words, and links its archived copy. */
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { joinHtml, markup, say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

/** A row of source_checks.csv. */
export type SourceCheck = Row<(typeof tables)['source_checks']>;

/**
 * Returns when the page was last there and last checked, with a link to its archived copy where one is
 * known.
 */
export function checkHtml(check: SourceCheck, lang: Lang): Html {
  const { check: t } = messagesIn(lang).provenance;
  const day = (column: 'checked_on' | 'seen_on', value: string): Html =>
    markup`<time datetime="${value}" data-view="source_checks" data-row="${check.source_id}" data-column="${column}">${formatDate(value, lang)}</time>`;
  const seen = check.seen_on === null ? [] : [say(t.seen, day('seen_on', check.seen_on))];
  const words = check.seen_on === null ? t.onlyGone : t.gone;
  const gone = check.outcome === 'gone' ? [say(words, day('checked_on', check.checked_on))] : [];
  return markup`${joinHtml([...seen, ...gone, ...archiveHtml(check, lang)], '; ')}.`;
}

/** Returns the link to the archived copy, or nothing. */
export function archiveHtml({ archived_url: url }: SourceCheck, lang: Lang): Html[] {
  const label = messagesIn(lang).provenance.check.archived;
  return url === null ? [] : [markup`<a href="${url}" rel="noreferrer">${label}</a>`];
}
