/** The texts of the search for errands in the browser, without those of other pages. */
import { errandNear as en } from '../../i18n/en/parts/search/errand-near.ts';
import { errandNear as id } from '../../i18n/id/parts/search/errand-near.ts';

/** Returns the texts in the language of the page. */
export function errandWords(): typeof id {
  return document.documentElement.lang === 'en' ? en : id;
}
