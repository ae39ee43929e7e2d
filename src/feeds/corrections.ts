/** Changes of the data as entries of a feed. */
import { affectedPages } from '../text/affected-pages.ts';
import { changesByDate, type Correction } from '../text/changes-by-date.ts';
import { linkHtml } from '../text/link-html.ts';
import { sourceLinksHtml, sourcesOf } from '../text/sources/sources.ts';
import { joinHtml, markup, type Html } from '../i18n/html.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { absolute, pagePath } from '../i18n/paths.ts';
import { entryDay } from './entry-day.ts';
import type { FeedEntry } from './feed.ts';

/** The entries of the log in the order of its page, the newest first. */
export async function correctionEntries(
  corrections: readonly Correction[],
  until: string,
  lang: Lang,
): Promise<FeedEntry[]> {
  const ordered = changesByDate(corrections).flatMap(({ entries }) => entries);
  return Promise.all(ordered.map((entry) => toEntry(entry, until, lang)));
}

async function toEntry(entry: Correction, until: string, lang: Lang): Promise<FeedEntry> {
  const page = absolute(`${pagePath(lang, 'perubahan/')}#${entry.id}`);
  return {
    id: page,
    page,
    title: inLang(entry, 'title', lang),
    html: await bodyOf(entry, lang),
    day: entryDay(entry.corrected_on, until),
  };
}

async function bodyOf(entry: Correction, lang: Lang): Promise<Html> {
  const { changes, common } = messagesIn(lang);
  const pages = (await affectedPages(entry, lang)).map(({ label, href }) =>
    linkHtml(absolute(href), label),
  );
  const sources = entry.source_ids === null ? [] : await sourcesOf(entry.source_ids);
  const lines = [
    `${changes.kinds[entry.kind]}. ${inLang(entry, 'description', lang)}`,
    ...(pages.length === 0 ? [] : [markup`${changes.pages}: ${joinHtml(pages, ', ')}`]),
    ...(sources.length === 0
      ? []
      : [markup`${common.sources}: ${sourceLinksHtml(sources, lang, absolute)}`]),
  ];
  return joinHtml(lines.map((line) => markup`<p>${line}</p>`));
}
