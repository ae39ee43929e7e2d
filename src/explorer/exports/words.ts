/** The texts of exports in the browser, without those of other pages. */
import { explorerExports as en } from '../../i18n/en/explorer/exports.ts';
import { explorerExports as id } from '../../i18n/id/explorer/exports.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The texts of exports. */
export type ExportWords = typeof id;

/** The texts of exports in a language. */
export function exportWords(lang: Lang): ExportWords {
  return lang === 'id' ? id : en;
}
