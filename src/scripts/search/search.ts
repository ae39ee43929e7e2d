/** The search of the site: places, MPPs, services, pages, insights and figures by a typed text. */
import { FILLERS } from '../errands/errand-search.ts';
import { placeScores, type ScoredPlace } from '../finder/find-places.ts';
import type { Place, PlaceKind } from '../finder/places-index.ts';
import {
  searchGroups,
  type SearchEntry,
  type SearchGroup,
  type SearchHit,
  type SearchIndex,
} from './entries.ts';
import { fit, matchedName, nameFit, normalise, searchedNames, type SearchedNames } from './fit.ts';
import { guessesOf } from './guesses.ts';

/** The result of a search, best first. */
export interface Found {
  hits: SearchHit[];
  /** What may have been meant where nothing matches; never an answer, and never opened by Enter. */
  guesses: SearchHit[];
  /** The only hit, or the only one of exactly this name; undefined where the text is ambiguous. */
  sure: SearchHit | undefined;
}

/** Words that say only that an MPP is meant. */
const MPP_WORDS = new Set(['mpp', 'mal', 'pelayanan', 'publik', 'public', 'service']);

/** What a part of a text can name; a word such as "kota" in it is no name of a page. */
const NAMED: ReadonlySet<SearchGroup> = new Set(['place', 'mpp', 'service']);

interface Scored {
  hit: SearchHit;
  score: number;
}

interface Entry extends SearchedNames {
  hit: SearchHit;
  more: readonly string[];
}

/** Searches an index; `kinds` has the word for each kind of place. */
export function siteSearch(
  index: SearchIndex,
  kinds: Readonly<Record<PlaceKind, string>>,
): (text: string) => Found {
  const places = placeScores(index.places);
  const entries = index.entries.map(entryOf);
  const asHit = (place: Place, via?: string): SearchHit => placeHit(place, kinds, via);
  const scoredBy = (text: string): Scored[] =>
    inOrder([
      ...leadsOf(text, index).map((place) => ({ hit: asHit(place, text), score: fit.alias })),
      ...places.scored(text).map((found) => scoredHit(found, asHit)),
      ...scoredEntries(entries, normalise(text)),
    ]);
  const guesses = (text: string): SearchHit[] => {
    const near = [
      ...places.guesses(text).map((place) => asHit(place)),
      ...guessesOf(normalise(text), entries).map(({ hit }) => hit),
    ];
    return near.length > 0 ? near : ofParts(text, scoredBy);
  };
  return (text) => found(text, scoredBy, guesses);
}

function found(
  text: string,
  scoredBy: (text: string) => Scored[],
  guesses: (text: string) => SearchHit[],
): Found {
  const all = normalise(text);
  if (all === '') return { hits: [], guesses: [], sure: undefined };
  const whole = scoredBy(text);
  const short = withoutFillers(all);
  const scored = whole.length > 0 || short === '' || short === all ? whole : scoredBy(short);
  if (scored.length === 0) return { hits: [], guesses: guesses(short || text), sure: undefined };
  const exact = scored.filter(({ score }) => score === fit.exact);
  const [sure] = exact.length === 1 ? exact : scored.length === 1 ? scored : [];
  return { hits: scored.map(({ hit }) => hit), guesses: [], sure: sure?.hit };
}

function placeHit(
  { kind, name, province, path, status }: Place,
  kinds: Readonly<Record<PlaceKind, string>>,
  via: string | undefined,
): SearchHit {
  const title = `${kinds[kind]} ${name}`;
  return { group: 'place', title, detail: province ?? '', path, status, via };
}

function scoredHit(
  { place, score, via }: ScoredPlace<Place>,
  asHit: (place: Place, via?: string) => SearchHit,
): Scored {
  return { hit: asHit(place, via), score };
}

function leadsOf(text: string, { leads, places }: SearchIndex): Place[] {
  const name = normalise(text);
  // A reader may type "constructor", which every object inherits.
  const paths = Object.hasOwn(leads, name) ? leads[name]! : [];
  return paths.flatMap((path) => places.find((place) => place.path === path) ?? []);
}

function entryOf({ names, more, ...shown }: SearchEntry): Entry {
  const hit = { ...shown, status: undefined, via: undefined };
  const words = normalise(`${shown.detail} ${more}`).split(' ');
  return { hit, more: words, ...searchedNames([shown.title, ...names]) };
}

function scoredEntries(entries: readonly Entry[], text: string): Scored[] {
  if (text === '') return [];
  return entries
    .map((entry) => ({ entry, score: entryFit(entry, text) }))
    .filter(({ score }) => score < fit.none)
    .map(({ entry, score }) => ({
      hit: { ...entry.hit, via: matchedName(entry, text) },
      score,
    }));
}

function entryFit(entry: Entry, text: string): number {
  const score = nameFit(entry, text);
  if (score < fit.none || text.length < 3) return score;
  const known = [...entry.words, ...entry.more];
  const all = text.split(' ').every((part) => known.some((word) => word.startsWith(part)));
  return all ? fit.more : fit.none;
}

/** Best first, equally good ones by group; of several with one address only the best. */
function inOrder(scored: readonly Scored[]): Scored[] {
  const placeOf = ({ hit }: Scored): number => searchGroups.indexOf(hit.group);
  const sorted = scored.toSorted((a, b) => a.score - b.score || placeOf(a) - placeOf(b));
  const seen = new Set<string>();
  return sorted.filter(({ hit: { path } }) => !seen.has(path) && seen.add(path));
}

/** A normalised text without the words that only say that a service or an MPP is meant. */
function withoutFillers(text: string): string {
  return text
    .split(' ')
    .filter((word) => !FILLERS.has(word) && !MPP_WORDS.has(word))
    .join(' ');
}

/** What a part of a text names exactly, the longest parts first: "paspor surabaya" has two. */
function ofParts(text: string, scoredBy: (text: string) => Scored[]): SearchHit[] {
  const words = normalise(text).split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const starts = words.slice(length - 1).map((_, at) => at);
    const exact = starts
      .flatMap((at) => scoredBy(words.slice(at, at + length).join(' ')))
      .filter(({ hit, score }) => score === fit.exact && NAMED.has(hit.group));
    if (exact.length > 0) return inOrder(exact).map(({ hit }) => hit);
  }
  return [];
}
