/** The texts of the search in the browser, without those of other pages. */
import { common as commonEn } from '../../i18n/en/parts/common.ts';
import { search as en } from '../../i18n/en/parts/search/search.ts';
import { common as commonId } from '../../i18n/id/parts/common.ts';
import { search as id } from '../../i18n/id/parts/search/search.ts';

/** The texts of the search, of statuses and of kinds, in the language of the page. */
export function searchWords() {
  const english = document.documentElement.lang === 'en';
  const { status, kind } = english ? commonEn : commonId;
  return { ...(english ? en : id), status, kind };
}

/** The texts of the search. */
export type SearchWords = ReturnType<typeof searchWords>;
