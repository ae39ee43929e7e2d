/**
 * What is compared, in the query string of the page. Day and base are written as in the explorer;
 * the names and words here are a contract too, so they never change.
 */
import { base as baseOf, knownOn as dayOf } from '../state/criteria/day-and-base.ts';
import type { ExplorerState } from '../state/state.ts';
import { fromQuery, partWords, queryString, type Vocabulary } from '../state/part.ts';

/** The largest number of places besides the nation. */
export const MOST_PLACES = 4;

/** The name of the query parameter and of the form's field. */
export const PLACES = 'tempat';

/** What is compared. */
export interface CompareState extends Pick<ExplorerState, 'knownOn' | 'base'> {
  /** Distinct codes in the order of the columns, at most four; empty for the preset of the page. */
  places: readonly string[];
}

/** The values that exist in the data. */
export interface CompareVocabulary {
  known: Vocabulary;
  /** Codes of provinces and regions. */
  codes: ReadonlySet<string>;
}

/** The comparison of a query string; unknown, repeated and surplus places are ignored. */
export function compareFromUrl(search: string, vocabulary: CompareVocabulary): CompareState {
  const query = new URLSearchParams(search);
  const places = knownPlaces(placeWords(search), vocabulary);
  return {
    places: places.slice(0, MOST_PLACES),
    knownOn: fromQuery(dayOf, query, vocabulary.known),
    base: fromQuery(baseOf, query, vocabulary.known),
  };
}

/** The query string of a comparison, with question mark; empty for the prerendered one. */
export function compareToUrl({ places, knownOn, base }: CompareState): string {
  return queryString([[PLACES, places.join(',')], ...dayWords({ knownOn, base })]);
}

/** The words of a query string that name no place, and the codes beyond the fourth. */
export function ignoredPlaces(search: string, vocabulary: CompareVocabulary) {
  const words = placeWords(search);
  return {
    unknown: words.filter((word) => !vocabulary.codes.has(word)),
    tooMany: knownPlaces(words, vocabulary).slice(MOST_PLACES),
  };
}

/** The parameters of day and base with their words. */
export function dayWords({ knownOn, base }: Omit<CompareState, 'places'>): [string, string][] {
  return [...partWords(dayOf, knownOn), ...partWords(baseOf, base)];
}

function placeWords(search: string): string[] {
  const text = new URLSearchParams(search).get(PLACES) ?? '';
  return text.split(',').flatMap((word) => word.trim() || []);
}

function knownPlaces(words: readonly string[], { codes }: CompareVocabulary): string[] {
  return [...new Set(words)].filter((word) => codes.has(word));
}
