/** A state of the explorer as a short phrase, for titles of files and citations. */
import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { BaseSizes } from '../views/as-known-words.ts';
import { isOpen, measures, type ExplorerState, type Measure } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import { exportWords } from './words.ts';

/** What places are called, by their ids and codes, in the language of the phrase. */
export interface PlaceNames {
  islands: ReadonlyMap<string, string>;
  provinces: ReadonlyMap<string, string>;
  regions: ReadonlyMap<string, string>;
}

/** More places than this are counted instead of named; the address of the view names them all. */
const MOST_NAMED = 6;

/**
 * What is chosen, the base, and the day where one was chosen: "kelompok pulau Jawa; kabupaten;
 * diresmikan sejak Januari 2022; dari 514 kabupaten/kota; keadaan per 5 Desember 2022".
 */
export function filterWords(
  state: ExplorerState,
  names: PlaceNames,
  bases: BaseSizes,
  lang: Lang,
): string {
  const { filters: t } = exportWords(lang);
  const chosen = [...places(state, names, lang), ...facts(state, lang)];
  const base = formatNumber(bases[state.base], lang);
  return [
    ...chosen,
    (chosen.length === 0 ? t.none : t.base)[state.base](base),
    ...(state.knownOn === null ? [] : [t.knownOn(formatDate(state.knownOn, lang))]),
  ].join('; ');
}

function places(state: ExplorerState, names: PlaceNames, lang: Lang): string[] {
  const { filters: t } = exportWords(lang);
  const kinds = ['islands', 'provinces', 'regions'] as const;
  return kinds
    .filter((kind) => state[kind].length > 0)
    .map((kind) => {
      const chosen = state[kind];
      if (chosen.length > MOST_NAMED) return t.many[kind](formatNumber(chosen.length, lang));
      return t[kind](
        formatList(
          chosen.map((key) => names[kind].get(key) ?? key),
          lang,
        ),
      );
    });
}

function facts(state: ExplorerState, lang: Lang): string[] {
  const { filters: t } = exportWords(lang);
  const { figures } = explorerWords(lang);
  const statuses = state.statuses.map((status) => figures[status === 'none' ? 'without' : status]);
  return [
    state.kind === 'all' ? '' : t.kind[state.kind],
    statuses.length === 0 ? '' : t.statuses(statuses.join(', ')),
    span(t.months, state.fromMonth, state.toMonth, (month) => formatDate(month, lang)),
    ...measures.map((measure) => rangeWords(measure, state, lang)),
    state.digitalPilot ? t.pilot : '',
    state.text === '' ? '' : t.text(state.text),
  ].filter((words) => words !== '');
}

function rangeWords(measure: Measure, state: ExplorerState, lang: Lang): string {
  const range = state.ranges[measure];
  if (isOpen(range)) return '';
  const { filters: t } = exportWords(lang);
  const numbers = span(t.numbers, range.from, range.to, (value) => formatNumber(value, lang));
  return t.measures[measure](numbers);
}

interface SpanWords {
  from: (from: string) => string;
  to: (to: string) => string;
  both: (from: string, to: string) => string;
}

/** Two ends in words, either of which may be open; nothing where both are. */
function span<Value>(
  words: SpanWords,
  from: Value | null,
  to: Value | null,
  written: (value: Value) => string,
): string {
  if (from !== null && to !== null) return words.both(written(from), written(to));
  if (from !== null) return words.from(written(from));
  return to === null ? '' : words.to(written(to));
}
