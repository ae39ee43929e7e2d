/** The size of a published file in words. */
import { formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { PublishedFile } from '../../../open-data/files/file.ts';

/** Returns the size in kB (1,000 bytes), as the language writes numbers; at least 1. */
export function kilobytes({ bytes }: PublishedFile, lang: Lang): string {
  return formatNumber(Math.max(1, Math.round(bytes.length / 1000)), lang);
}
