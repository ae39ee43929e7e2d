/** Bytes as readers count them. */
import { formatDecimal } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Megabytes with one decimal, without the unit: "3,2". */
export function megabytes(bytes: number, lang: Lang): string {
  return formatDecimal(Math.round(bytes / 1e5) / 10, lang);
}
