/** What a reader can search for, and its compact form in the fetched file. */
import type { Status } from '../../db/statuses.ts';
import { unpackPlaces, type PackedProvince, type Place } from '../finder/places-index.ts';

/** The groups of results, in the order in which equally good ones are shown. */
export const searchGroups = ['place', 'mpp', 'service', 'page', 'insight', 'figure'] as const;
/** A group of results. */
export type SearchGroup = (typeof searchGroups)[number];

/** Something other than a place that can be found. */
export interface SearchEntry {
  group: Exclude<SearchGroup, 'place'>;
  title: string;
  /** What is shown below the title; empty if there is nothing to add. */
  detail: string;
  /** The path of its page after the language. */
  path: string;
  /** Other names, synonyms and numbers by which it is known. */
  names: readonly string[];
  /** Words beside those of the detail, which count only where no name matches. */
  more: string;
}

type PackedEntry = [group: number, title: string, detail: string, path: string, ...rest: string[]];

/** The file of the search: all places, and everything else. */
export interface PackedIndex {
  places: PackedProvince[];
  /** Words that lead to places whose names they are not, with the paths of these places. */
  leads: Record<string, string[]>;
  entries: PackedEntry[];
}

/** What the search knows, as the browser uses it. */
export interface SearchIndex {
  places: readonly Place[];
  leads: Readonly<Record<string, readonly string[]>>;
  entries: readonly SearchEntry[];
}

/** One result of a search. */
export interface SearchHit {
  group: SearchGroup;
  title: string;
  detail: string;
  path: string;
  /** The status of a region. */
  status: Status | undefined;
  /** The other name or code by which it was found. */
  via: string | undefined;
}

/** Packs an entry; `unpackIndex` is the inverse. */
export function packEntry({ group, title, detail, path, more, names }: SearchEntry): PackedEntry {
  return [searchGroups.indexOf(group), title, detail, path, more, ...names];
}

/** The index of a fetched file. */
export function unpackIndex({ places, leads, entries }: PackedIndex): SearchIndex {
  return { places: unpackPlaces(places), leads, entries: entries.map(unpackEntry) };
}

function unpackEntry([group, title, detail, path, more = '', ...names]: PackedEntry): SearchEntry {
  return { group: searchGroups[group] as SearchEntry['group'], title, detail, path, more, names };
}
