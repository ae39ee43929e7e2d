/** Names of governments as the site writes them. */
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';

/** Returns "Kabupaten Jombang", "Kota Batu" or "Provinsi DKI Jakarta"; the kind distinguishes equal names. */
export function governmentName(kind: string, name: string, lang: Lang): string {
  const kinds: Record<string, string> = messagesIn(lang).common.kind;
  return `${kinds[kind] ?? kind} ${name}`;
}
