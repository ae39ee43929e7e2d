/** The last report of an MPP for which no national inauguration was found. */
import type { ViewRow } from '../db/schema/views.ts';
import { joinHtml, markup, say, type Html } from '../i18n/html.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';

type Report = Pick<ViewRow<'region_status'>, 'reported_on' | 'setback'>;

/** Returns "terakhir diberitakan 2021; terhenti"; null where neither date nor setback is known. */
export function lastReportHtml({ reported_on, setback }: Report, lang: Lang): Html | null {
  const { lastReport, setbacks } = messagesIn(lang).common;
  if (reported_on === null && setback === null) return null;
  const year = reported_on?.slice(0, 4);
  const parts = [
    ...(reported_on === null
      ? []
      : [say(lastReport, markup`<time datetime="${reported_on}">${year}</time>`)]),
    ...(setback === null ? [] : [setbacks[setback] ?? setback]),
  ];
  return joinHtml(parts, '; ');
}
