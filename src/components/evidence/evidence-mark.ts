/**
 * The sign for the strength of the evidence for an inauguration, as HTML: one, two or three bars on a
 * line with room for three.
 */
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';

const LINE = 'M0 11h17v1h-17z';
/** The bars of each grade above the line. */
const bars: Readonly<Record<string, string>> = {
  inferred: 'M0 6h4v4h-4z',
  counted: 'M0 6h4v4h-4zM6.5 3h4v7h-4z',
  ceremony: 'M0 6h4v4h-4zM6.5 3h4v7h-4zM13 0h4v10h-4z',
};

/**
 * Returns the sign of a grade (`ceremony`, `counted` or `inferred`) with `words` beside it; without
 * them its meaning is only for screen readers and on hover.
 */
export function evidenceMarkHtml(lang: Lang, grade: string, words?: string): Html {
  const t = messagesIn(lang).provenance.evidence;
  const start = markup`<span class="evidence-mark" data-grade="${grade}"`;
  const sign = markup`<svg class="sign" viewBox="0 0 17 12" width="17" height="12" aria-hidden="true"><path d="${LINE}${bars[grade]}"/></svg>`;
  if (words !== undefined) return markup`${start}>${sign}${words}</span>`;
  const label = t.label(t.short[grade] ?? grade);
  return markup`${start} title="${label}">${sign}<span class="visually-hidden">${label}</span></span>`;
}
