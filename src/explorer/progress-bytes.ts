/** Bytes as readers count them. */
import type { Lang } from '../i18n/lang.ts';

/** Megabytes with one decimal, without the unit: "3,2". */
export function megabytes(bytes: number, lang: Lang): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB', digits).format(bytes / 1e6);
}
