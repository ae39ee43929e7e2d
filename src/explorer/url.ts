/**
 * The state in the query string of the page. The names and words here are a contract: links to a
 * view keep working, so they never change.
 */
import { datePrecision, isPartialDate } from '../data/partial-date.ts';
import { statuses, type Status } from '../db/views.ts';
import {
  bases,
  cleanText,
  defaultState,
  kinds,
  sortColumns,
  type Base,
  type ExplorerState,
  type Sort,
  type SortColumn,
} from './state.ts';

/** The values that exist in the data; others in a link are ignored. */
export interface Vocabulary {
  islands: readonly string[];
  provinces: readonly string[];
  years: readonly number[];
  /** First and last day, `YYYY-MM-DD`, whose state of affairs can be shown. */
  days: { from: string; to: string };
}

/** The names of the query parameters, which are the names of the form's controls as well. */
export const params = {
  knownOn: 'per',
  base: 'base',
  islands: 'pulau',
  provinces: 'provinsi',
  kind: 'jenis',
  statuses: 'status',
  fromYear: 'dari',
  toYear: 'sampai',
  digitalPilot: 'digital',
  text: 'cari',
  sort: 'urut',
} as const;

export const statusWords = {
  inaugurated: 'diresmikan',
  served: 'dilayani',
  operating: 'beroperasi',
  preparing: 'persiapan',
  none: 'belum',
} as const satisfies Record<Status, string>;

/** As officials and the columns of the views call the bases; the default stands in no address. */
export const baseWords = { all: '', autonomous: '508' } as const satisfies Record<Base, string>;

const sortWords = {
  code: 'kode',
  name: 'nama',
  province: 'provinsi',
  status: 'status',
  inaugurated: 'peresmian',
  opened: 'beroperasi',
  agencies: 'instansi',
  services: 'layanan',
  population: 'penduduk',
  digital: 'digital',
} as const satisfies Record<SortColumn, string>;

/** The word that says yes in a query. */
export const YES = 'ya';

/** The state a query string stands for; what is unknown or broken in it is ignored. */
export function stateFromUrl(search: string, known: Vocabulary): ExplorerState {
  const query = new URLSearchParams(search);
  const words = (name: string): string[] => (query.get(name) ?? '').split(',');
  return {
    knownOn: knownDay(query.get(params.knownOn), known),
    base: bases.find((base) => baseWords[base] === query.get(params.base)) ?? defaultState.base,
    islands: chosen(known.islands, words(params.islands)),
    provinces: chosen(known.provinces, words(params.provinces)),
    kind: kinds.find((kind) => kind === query.get(params.kind)) ?? defaultState.kind,
    statuses: chosenStatuses(words(params.statuses)),
    fromYear: knownYear(query.get(params.fromYear), known),
    toYear: knownYear(query.get(params.toYear), known),
    digitalPilot: query.get(params.digitalPilot) === YES,
    text: cleanText(query.get(params.text) ?? ''),
    sort: sortFrom(query.get(params.sort) ?? ''),
  };
}

/** The query string of a state, with its question mark; empty for the default state. */
export function stateToUrl(state: ExplorerState): string {
  const words: [string, string][] = [
    [params.knownOn, state.knownOn ?? ''],
    [params.base, baseWords[state.base]],
    [params.islands, state.islands.join(',')],
    [params.provinces, state.provinces.join(',')],
    [params.kind, state.kind === 'all' ? '' : state.kind],
    [params.statuses, state.statuses.map((status) => statusWords[status]).join(',')],
    [params.fromYear, state.fromYear === null ? '' : String(state.fromYear)],
    [params.toYear, state.toYear === null ? '' : String(state.toYear)],
    [params.digitalPilot, state.digitalPilot ? YES : ''],
    [params.text, state.text],
    [params.sort, sortToWord(state.sort)],
  ];
  return queryString(words);
}

/** The word of an order: `nama`, or `-nama` from the end; empty for the default order. */
export function sortToWord({ column, descending }: Sort): string {
  const { sort } = defaultState;
  if (column === sort.column && descending === sort.descending) return '';
  return `${descending ? '-' : ''}${sortWords[column]}`;
}

/** A query string in which commas stay readable. Pairs without a value are left out. */
export function queryString(pairs: readonly (readonly [string, string])[]): string {
  const written = pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

function chosen(known: readonly string[], words: readonly string[]): string[] {
  return known.filter((value) => words.includes(value));
}

function chosenStatuses(words: readonly string[]): Status[] {
  return statuses.filter((status) => words.includes(statusWords[status]));
}

/** Whether a query string asks for a day that cannot be shown, which is then ignored. */
export function hasUnknownDay(search: string, known: Vocabulary): boolean {
  const word = new URLSearchParams(search).get(params.knownOn) ?? '';
  return word !== '' && knownDay(word, known) === null;
}

function knownDay(word: string | null, { days }: Vocabulary): string | null {
  if (word === null || !isPartialDate(word) || datePrecision(word) !== 'day') return null;
  return word >= days.from && word <= days.to ? word : null;
}

function knownYear(word: string | null, known: Vocabulary): number | null {
  return known.years.find((year) => String(year) === word) ?? null;
}

function sortFrom(word: string): Sort {
  const descending = word.startsWith('-');
  const column = sortColumns.find((name) => sortWords[name] === word.slice(descending ? 1 : 0));
  return column ? { column, descending } : defaultState.sort;
}
