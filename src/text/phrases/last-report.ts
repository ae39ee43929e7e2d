/** When something was last reported of an MPP without a known national inauguration. */
import type { ViewRow } from '../../db/schema/views.ts';
import { joinHtml, markup, say, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

type Report = Pick<ViewRow<'region_status'>, 'reported_on' | 'setback'>;

/** Returns "terakhir diberitakan 2021; terhenti" as HTML; null where nothing of the kind is known. */
export function lastReportHtml({ reported_on, setback }: Report, lang: Lang): Html | null {
  const { lastReport, setbacks } = messagesIn(lang).common;
  const parts = [
    ...(reported_on === null
      ? []
      : [
          say(
            lastReport,
            markup`<time datetime="${reported_on}">${reported_on.slice(0, 4)}</time>`,
          ),
        ]),
    ...(setback === null ? [] : [setbacks[setback] ?? setback]),
  ];
  return parts.length === 0 ? null : joinHtml(parts, '; ');
}
