/** The sign for the strength of the evidence for an inauguration, as HTML. */
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { escapeHtml } from '../../text/trace.ts';

/**
 * Returns the sign of a grade (`ceremony`, `counted` or `inferred`) with `words` beside it; without
 * them its meaning is only for screen readers and on hover.
 */
export function evidenceMarkHtml(lang: Lang, grade: string, words?: string): string {
  const t = messagesIn(lang).provenance.evidence;
  const start = `<span class="evidence-mark" data-grade="${escapeHtml(grade)}"`;
  if (words !== undefined) return `${start}>${escapeHtml(words)}</span>`;
  const label = escapeHtml(t.label(t.short[grade] ?? grade));
  return `${start} title="${label}"><span class="visually-hidden">${label}</span></span>`;
}
