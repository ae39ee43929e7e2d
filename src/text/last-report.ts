/** When something was last reported of an MPP without a known national inauguration. */
import type { ViewRow } from '../db/schema/views.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';

type Report = Pick<ViewRow<'region_status'>, 'reported_on' | 'setback'>;

/** "terakhir diberitakan 2021; terhenti" as HTML; empty where nothing of the kind is known. */
export function lastReportHtml({ reported_on, setback }: Report, lang: Lang): string {
  const { lastReport, setbacks } = messagesIn(lang).common;
  const parts = [
    ...(reported_on === null
      ? []
      : [lastReport(`<time datetime="${reported_on}">${reported_on.slice(0, 4)}</time>`)]),
    ...(setback === null ? [] : [setbacks[setback] ?? setback]),
  ];
  return parts.join('; ');
}
