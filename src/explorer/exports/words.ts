/** The texts of exports in the browser: only these and the explorer's, so that the others do not travel. */
import { explorerExports as en } from '../../i18n/en/explorer/exports.ts';
import { explorerExports as id } from '../../i18n/id/explorer/exports.ts';
import type { Lang } from '../../i18n/lang.ts';

export type ExportWords = typeof id;

/** The texts of exports in a language. */
export function exportWords(lang: Lang): ExportWords {
  return lang === 'id' ? id : en;
}
