/** The texts of the comparison in the browser, without those of other pages. */
import { common as commonEn } from '../../i18n/en/parts/common.ts';
import { compare as en } from '../../i18n/en/explorer/compare.ts';
import { common as commonId } from '../../i18n/id/parts/common.ts';
import { compare as id } from '../../i18n/id/explorer/compare.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The texts of the comparison, and those of kinds and statuses, in a language. */
export function messagesOf(lang: Lang) {
  return lang === 'id' ? { compare: id, common: commonId } : { compare: en, common: commonEn };
}
