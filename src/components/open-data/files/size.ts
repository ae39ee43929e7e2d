/** How large a published file is, in words. */
import { formatNumber } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { PublishedFile } from '../../../open-data/files/file.ts';

/** The size in thousands of bytes, as the language writes numbers; never less than one. */
export function kilobytes({ bytes }: PublishedFile, lang: Lang): string {
  return formatNumber(Math.max(1, Math.round(bytes.length / 1000)), lang);
}
