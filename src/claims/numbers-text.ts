/** Shares as answers write them. */
import { formatNumber, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';

/** Returns a share as it was claimed or stated: "53%" gets no decimal that was not given. */
export function percentText(percent: number, lang: Lang): string {
  return Number.isInteger(percent)
    ? `${formatNumber(percent, lang)}%`
    : formatPercent(percent, lang);
}
