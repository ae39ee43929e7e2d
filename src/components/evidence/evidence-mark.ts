/** The mark of how strong the evidence for an inauguration is, as HTML. */
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { escapeHtml } from '../../text/trace.ts';

/**
 * The mark of a grade (`ceremony`, `counted` or `inferred`) with `words` beside it; without, its
 * meaning is only heard, and shown on hover.
 */
export function evidenceMarkHtml(lang: Lang, grade: string, words?: string): string {
  const t = messagesIn(lang).provenance.evidence;
  const start = `<span class="evidence-mark" data-grade="${escapeHtml(grade)}"`;
  if (words !== undefined) return `${start}>${escapeHtml(words)}</span>`;
  const label = escapeHtml(t.label(t.short[grade] ?? grade));
  return `${start} title="${label}"><span class="visually-hidden">${label}</span></span>`;
}
