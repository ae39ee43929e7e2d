/** Names of governments as the site writes them. */
import type { ViewRow } from '../db/schema/views.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';

/**
 * Returns "Kabupaten Jombang", "Kota Batu", "Provinsi Bali" or, in English, "Bali Province"; the kind
 * distinguishes equal names.
 */
export function governmentName(kind: string, name: string, lang: Lang): string {
  const { kind: kinds, province } = messagesIn(lang).common;
  if (kind === 'provinsi') return province(name);
  return `${(kinds as Record<string, string>)[kind] ?? kind} ${name}`;
}

/** Returns "Kab. Jombang" or "Kota Batu", for tables in which every row is one. */
export function shortName(kind: string, name: string, lang: Lang): string {
  const { kind: kinds, shortKind } = messagesIn(lang).common;
  return `${kind === 'kabupaten' ? shortKind : (kinds as Record<string, string>)[kind]} ${name}`;
}

/** Returns the name of the government that runs an MPP, in the language of the reader. */
export function operatorName(mpp: Operator, lang: Lang): string {
  const name = lang === 'id' ? mpp.operator_name : mpp.operator_name_en;
  return governmentName(mpp.operator_kind, name, lang);
}

type Operator = Pick<ViewRow<'mpp_list'>, 'operator_kind' | 'operator_name' | 'operator_name_en'>;
