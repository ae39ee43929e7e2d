/** The sign for the strength of the evidence for an inauguration, as HTML. */
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

/**
 * Returns the sign of a grade (`ceremony`, `counted` or `inferred`) with `words` beside it; without
 * them its meaning is only for screen readers and on hover.
 */
export function evidenceMarkHtml(lang: Lang, grade: string, words?: string): Html {
  const t = messagesIn(lang).provenance.evidence;
  const start = markup`<span class="evidence-mark" data-grade="${grade}"`;
  if (words !== undefined) return markup`${start}>${words}</span>`;
  const label = t.label(t.short[grade] ?? grade);
  return markup`${start} title="${label}"><span class="visually-hidden">${label}</span></span>`;
}
