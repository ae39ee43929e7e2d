/** A state of the explorer as a short phrase, for titles of files and citations. */
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { filtersOf } from '../state/criteria/criteria.ts';
import type { FilterNames } from '../state/criteria/criterion.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import type { BaseSizes } from '../views/as-known-words.ts';

/**
 * The filters, the base, and the day where one was chosen: "kelompok pulau Jawa; kabupaten;
 * diresmikan sejak Januari 2022; dari 514 kabupaten/kota; keadaan per 5 Desember 2022".
 */
export function filterWords(
  state: ExplorerState,
  names: FilterNames,
  bases: BaseSizes,
  lang: Lang,
): string {
  const { phrases: t } = explorerWords(lang);
  const chosen = chosenWords(state, names, lang);
  const base = formatNumber(bases[state.base], lang);
  return [
    ...chosen,
    (chosen.length === 0 ? t.none : t.base)[state.base](base),
    ...(state.knownOn === null ? [] : [t.knownOn(formatDate(state.knownOn, lang))]),
  ].join('; ');
}

/** A phrase for each filter that is set, without base and day. */
export function chosenWords(state: ExplorerState, names: FilterNames, lang: Lang): string[] {
  return filtersOf(state)
    .map(({ filter, value }) => filter.words(value, lang, names))
    .filter((words) => words !== '');
}
