/** Searching places by a typed text. */
import {
  fit,
  nameFit,
  matchedName,
  normalise,
  searchedNames,
  type SearchedNames,
} from '../search/fit.ts';
import { guessesOf } from '../search/guesses.ts';
import type { Place, PlaceKind } from './places-index.ts';

/** The properties of a place that the search uses. */
export type SearchedPlace = Pick<Place, 'kind' | 'name' | 'province' | 'aliases'> & {
  codes?: Place['codes'];
};

/** The result of a search, best match first. */
export interface FoundPlaces<Searched> {
  matches: Searched[];
  /** What may have been meant where nothing matches; never an answer. */
  guesses: Searched[];
  /** The only match, or the only exact match; undefined where the text is ambiguous. */
  sure: Searched | undefined;
}

/** A place with how well it matches (`fit`), and the other name or code by which it does. */
export interface ScoredPlace<Searched> {
  place: Searched;
  score: number;
  via: string | undefined;
}

/** Words for kinds of place, in both languages. */
const kindWords: Readonly<Record<string, PlaceKind>> = {
  kab: 'kabupaten',
  kabupaten: 'kabupaten',
  regency: 'kabupaten',
  kota: 'kota',
  kotamadya: 'kota',
  city: 'kota',
  prov: 'provinsi',
  provinsi: 'provinsi',
  propinsi: 'provinsi',
  province: 'provinsi',
};

interface Entry<Searched = SearchedPlace> extends SearchedNames {
  place: Searched;
}

interface Query {
  /** The whole text, and, where it contains a word for a kind, the text without it. */
  texts: string[];
  kind: PlaceKind | undefined;
  /** The digits of a text that is a code of a province or region. */
  code: string | undefined;
}

/** Scores and guesses over the same places. */
interface PlaceScores<Searched> {
  /** The places that match a text, best first. */
  scored: (text: string) => ScoredPlace<Searched>[];
  guesses: (text: string) => Searched[];
}

/**
 * A search over `places`. Case, accents, hyphens, dots and spaces do not matter; a kind ("kab.",
 * "kota", "regency") narrows the search. Where nothing matches, the nearest spellings are guesses.
 */
export function placeSearch<Searched extends SearchedPlace>(
  places: readonly Searched[],
): (text: string) => FoundPlaces<Searched> {
  const { scored, guesses } = placeScores(places);
  return (text) => {
    const found = scored(text);
    const exact = found.filter(({ score }) => score === fit.exact);
    const sure = exact.length === 1 ? exact : found.length === 1 ? found : [];
    return {
      matches: found.map(({ place }) => place),
      guesses: found.length === 0 ? guesses(text) : [],
      sure: sure[0]?.place,
    };
  };
}

/** The scores of `places`, for a search that also has other things to compare them with. */
export function placeScores<Searched extends SearchedPlace>(
  places: readonly Searched[],
): PlaceScores<Searched> {
  const entries = entriesOf(places);
  return {
    scored: (text) => {
      const query = queryOf(text);
      if (query.texts.length === 0) return [];
      return entries
        .map((entry) => scoredPlace(entry, query))
        .filter(({ score }) => score < fit.none)
        .toSorted((a, b) => a.score - b.score || inOrder(a.place, b.place));
    },
    guesses: (text) => {
      const { texts, kind } = queryOf(text);
      const fitting = entries.filter(({ place }) => kind === undefined || place.kind === kind);
      return guessesOf(texts.at(-1) ?? '', fitting).map(({ place }) => place);
    },
  };
}

function entriesOf<Searched extends SearchedPlace>(places: readonly Searched[]): Entry<Searched>[] {
  const provinces = new Map(
    places.filter(({ kind }) => kind === 'provinsi').map((place) => [place.name, place]),
  );
  return places.map((place) => {
    const province = provinces.get(place.province ?? '');
    const around = province ? [province.name, ...province.aliases] : [];
    return { place, ...searchedNames([place.name, ...place.aliases], around) };
  });
}

function queryOf(text: string): Query {
  const words = normalise(text).split(' ').filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const kind = kindWords[first] ?? kindWords[last];
  const rest = kindWords[first] ? words.slice(1) : kind ? words.slice(0, -1) : [];
  const digits = words.join('');
  return {
    texts: [words.join(' '), rest.join(' ')].filter(Boolean),
    kind,
    code: /^(?:\d{2}|\d{4})$/.test(digits) ? digits : undefined,
  };
}

function scoredPlace<Searched extends SearchedPlace>(
  entry: Entry<Searched>,
  query: Query,
): ScoredPlace<Searched> {
  const { place } = entry;
  if (query.code !== undefined) {
    const isIts = place.codes?.includes(query.code) === true;
    return { place, score: isIts ? fit.exact : fit.none, via: query.code };
  }
  return { place, score: scoreOf(entry, query), via: matchedName(entry, query.texts.at(-1) ?? '') };
}

function scoreOf(entry: Entry, { texts, kind }: Query): number {
  const [all = '', rest] = texts;
  const whole = nameFit(entry, all);
  if (kind !== entry.place.kind) return whole;
  return Math.min(whole, rest === undefined ? fit.kind : nameFit(entry, rest));
}

/** Compares by name; regions precede the province of the same name. */
function inOrder(a: SearchedPlace, b: SearchedPlace): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}
