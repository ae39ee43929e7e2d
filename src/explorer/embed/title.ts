/** The title of an embed: how many regions match which filters. The same in the embed and its code. */
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { KeyNumbers } from '../answers/engine.ts';
import { chosenWords } from '../exports/filter-words.ts';
import type { FilterNames } from '../state/criteria/criterion.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import type { BaseSizes } from '../views/as-known-words.ts';
import { embedWords } from './words.ts';

/** What a title is made of besides the state. */
export interface TitleSource {
  numbers: KeyNumbers;
  names: FilterNames;
  bases: BaseSizes;
  lang: Lang;
}

/** "13 dari 514 kabupaten/kota: status Belum ditemukan; keadaan per 5 Desember 2022". */
export function embedTitle(
  state: ExplorerState,
  { numbers, names, bases, lang }: TitleSource,
): string {
  const words = embedWords(lang);
  const chosen = chosenWords(state, names, lang);
  const all = formatNumber(bases[state.base], lang);
  const number = (value: number): string => formatNumber(value, lang);
  const day =
    state.knownOn === null
      ? []
      : [explorerWords(lang).phrases.knownOn(formatDate(state.knownOn, lang))];
  if (chosen.length > 0)
    return words.title(number(numbers.regions), all, [...chosen, ...day].join('; '));
  const share = formatPercent(numbers.covered_percent ?? 0, lang);
  return [words.whole(number(numbers.covered), all, share), ...day].join('; ');
}
