/** Searching places by a typed text. */
import { nearestOf } from '../../data/check/nearest.ts';
import type { Place, PlaceKind } from './places-index.ts';

/** The properties of a place that the search uses. */
export type SearchedPlace = Pick<Place, 'kind' | 'name' | 'province' | 'aliases'>;

/** The result of a search, best match first. */
interface Found<Searched> {
  matches: Searched[];
  /** The only match, or the only exact match; undefined where the text is ambiguous. */
  sure: Searched | undefined;
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

/** How well a place matches, from best to worst; the numbers are only compared. */
const fit = { exact: 0, name: 1, alias: 2, word: 3, part: 4, words: 5, kind: 6, none: 7 } as const;

interface Entry<Searched = SearchedPlace> {
  place: Searched;
  /** The name and the aliases without spaces. */
  names: string[];
  /** Every word of the name, the aliases and the province. */
  words: string[];
}

interface Query {
  /** The whole text, and, where it contains a word for a kind, the text without it. */
  texts: string[];
  kind: PlaceKind | undefined;
}

/** A text in lower-case letters, digits and single spaces, without accents and punctuation. */
export function normalise(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * A search over `places`. Case, accents, hyphens, dots and spaces do not matter; a kind ("kab.",
 * "kota", "regency") narrows the search; where nothing matches, the nearest spelling is used.
 */
export function placeSearch<Searched extends SearchedPlace>(
  places: readonly Searched[],
): (text: string) => Found<Searched> {
  const entries = entriesOf(places);
  return (text) => {
    const query = queryOf(text);
    if (query.texts.length === 0) return { matches: [], sure: undefined };
    const scored = entries
      .map((entry) => ({ place: entry.place, score: scoreOf(entry, query) }))
      .filter(({ score }) => score < fit.none)
      .toSorted((a, b) => a.score - b.score || inOrder(a.place, b.place));
    if (scored.length === 0) return { matches: misspelt(entries, query), sure: undefined };
    const exact = scored.filter(({ score }) => score === fit.exact);
    const sure = exact.length === 1 ? exact : scored.length === 1 ? scored : [];
    return { matches: scored.map(({ place }) => place), sure: sure[0]?.place };
  };
}

function entriesOf<Searched extends SearchedPlace>(places: readonly Searched[]): Entry<Searched>[] {
  const provinces = new Map(
    places.filter(({ kind }) => kind === 'provinsi').map((place) => [place.name, place]),
  );
  return places.map((place) => {
    const own = [place.name, ...place.aliases];
    const province = provinces.get(place.province ?? '');
    const around = province ? [province.name, ...province.aliases] : [];
    return {
      place,
      names: own.map(compact),
      words: [...own, ...around].flatMap((name) => normalise(name).split(' ')),
    };
  });
}

function compact(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

function queryOf(text: string): Query {
  const words = normalise(text).split(' ').filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const kind = kindWords[first] ?? kindWords[last];
  const rest = kindWords[first] ? words.slice(1) : kind ? words.slice(0, -1) : [];
  return { texts: [words.join(' '), rest.join(' ')].filter(Boolean), kind };
}

function scoreOf(entry: Entry, { texts, kind }: Query): number {
  const [all = '', rest] = texts;
  const whole = textScore(entry, all);
  if (kind !== entry.place.kind) return whole;
  return Math.min(whole, rest === undefined ? fit.kind : textScore(entry, rest));
}

function textScore({ names, words }: Entry, text: string): number {
  const sought = text.replaceAll(' ', '');
  if (names.includes(sought)) return fit.exact;
  const [name = '', ...aliases] = names;
  if (name.startsWith(sought)) return fit.name;
  if (aliases.some((alias) => alias.startsWith(sought))) return fit.alias;
  if (words.some((word) => word.startsWith(sought)) && !isProvinceOnly(names, sought)) {
    return fit.word;
  }
  if (sought.length > 2 && names.some((each) => each.includes(sought))) return fit.part;
  const parts = text.split(' ');
  const together = parts.every((part) => words.some((word) => word.startsWith(part)));
  return together && parts.length > 1 && nameHasAny(names, parts) ? fit.words : fit.none;
}

/** Whether a text occurs only in the name of the province, which is no match of the region. */
function isProvinceOnly(names: readonly string[], sought: string): boolean {
  return !names.some((each) => each.includes(sought));
}

function nameHasAny(names: readonly string[], parts: readonly string[]): boolean {
  return parts.some((part) => names.some((each) => each.includes(part)));
}

/** Compares by name; regions precede the province of the same name. */
function inOrder(a: SearchedPlace, b: SearchedPlace): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}

function misspelt<Searched extends SearchedPlace>(
  entries: readonly Entry<Searched>[],
  { texts, kind }: Query,
): Searched[] {
  const sought = (texts.at(-1) ?? '').replaceAll(' ', '');
  const fitting = entries.filter(({ place }) => kind === undefined || place.kind === kind);
  const nearest = nearestOf(sought, new Set(fitting.flatMap(({ names }) => names)));
  if (sought.length < 4 || nearest === undefined) return [];
  return fitting.filter(({ names }) => names.includes(nearest)).map(({ place }) => place);
}
