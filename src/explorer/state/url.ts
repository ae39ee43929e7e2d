/**
 * The state in the query string of the page. The names and words here are a contract: links to a
 * view keep working, so they never change.
 */
import { datePrecision, isPartialDate } from '../../data/partial-date.ts';
import { statuses, type Status } from '../../db/schema/views.ts';
import {
  bases,
  cleanText,
  defaultColumns,
  defaultState,
  kinds,
  measures,
  sortColumns,
  tableColumns,
  type Base,
  type ExplorerState,
  type Measure,
  type Range,
  type Sort,
  type SortColumn,
  type TableColumn,
} from './state.ts';

/** The values that exist in the data; others in a link are ignored. */
export interface Vocabulary {
  islands: readonly string[];
  provinces: readonly string[];
  regions: readonly string[];
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
  regions: 'daerah',
  kind: 'jenis',
  statuses: 'status',
  fromMonth: 'dari',
  toMonth: 'sampai',
  digitalPilot: 'digital',
  text: 'cari',
  sort: 'urut',
  columns: 'kolom',
  page: 'hal',
} as const;

/** The names of the two parameters of each range. */
export const rangeParams = {
  services: { from: 'layanan-dari', to: 'layanan-sampai' },
  agencies: { from: 'instansi-dari', to: 'instansi-sampai' },
  population: { from: 'penduduk-dari', to: 'penduduk-sampai' },
} as const satisfies Record<Measure, Record<keyof Range, string>>;

export const statusWords = {
  inaugurated: 'diresmikan',
  served: 'dilayani',
  operating: 'beroperasi',
  preparing: 'persiapan',
  none: 'belum',
} as const satisfies Record<Status, string>;

/** As officials and the columns of the views call the bases; the default stands in no address. */
export const baseWords = { all: '', autonomous: '508' } as const satisfies Record<Base, string>;

/** The names of the columns, in orders and in the list of columns. */
export const columnWords = {
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
  island: 'pulau',
  mpp: 'mpp',
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
    regions: chosen(known.regions, words(params.regions)),
    kind: kinds.find((kind) => kind === query.get(params.kind)) ?? defaultState.kind,
    statuses: chosenStatuses(words(params.statuses)),
    fromMonth: knownMonth(query.get(params.fromMonth), '01', known),
    toMonth: knownMonth(query.get(params.toMonth), '12', known),
    ranges: rangesFrom(query),
    digitalPilot: query.get(params.digitalPilot) === YES,
    text: cleanText(query.get(params.text) ?? ''),
    sort: sortFrom(query.get(params.sort) ?? ''),
    columns: columnsFrom(words(params.columns)),
    page: Math.max(wholeNumber(query.get(params.page)) ?? 0, defaultState.page),
  };
}

/** The query string of a state, with its question mark; empty for the default state. */
export function stateToUrl(state: ExplorerState): string {
  const usual = new Map(stateWords(defaultState));
  return queryString(stateWords(state).filter(([name, word]) => word !== usual.get(name)));
}

/** Every parameter with its word in a state, whether it is the usual one or not. */
export function stateWords(state: ExplorerState): [string, string][] {
  return [
    [params.knownOn, state.knownOn ?? ''],
    [params.base, baseWords[state.base]],
    [params.islands, state.islands.join(',')],
    [params.provinces, state.provinces.join(',')],
    [params.regions, state.regions.join(',')],
    [params.kind, state.kind === 'all' ? '' : state.kind],
    [params.statuses, state.statuses.map((status) => statusWords[status]).join(',')],
    [params.fromMonth, state.fromMonth ?? ''],
    [params.toMonth, state.toMonth ?? ''],
    ...measures.flatMap((measure) => rangeWords(measure, state.ranges[measure])),
    [params.digitalPilot, state.digitalPilot ? YES : ''],
    [params.text, state.text],
    [params.sort, sortToWord(state.sort)],
    [
      params.columns,
      ['name' as const, ...state.columns].map((name) => columnWords[name]).join(','),
    ],
    [params.page, state.page === 1 ? '' : String(state.page)],
  ];
}

function rangeWords(measure: Measure, { from, to }: Range): [string, string][] {
  const names = rangeParams[measure];
  return [
    [names.from, from === null ? '' : String(from)],
    [names.to, to === null ? '' : String(to)],
  ];
}

/** The word of an order: `nama`, or `-nama` from the end; empty for the default order. */
export function sortToWord({ column, descending }: Sort): string {
  const { sort } = defaultState;
  if (column === sort.column && descending === sort.descending) return '';
  return `${descending ? '-' : ''}${columnWords[column]}`;
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

/** A month `YYYY-MM` of a year of the data; of a year alone its month `usual`. */
function knownMonth(word: string | null, usual: string, known: Vocabulary): string | null {
  const [, year, month = usual] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(word ?? '') ?? [];
  return known.years.some((other) => String(other) === year) ? `${year}-${month}` : null;
}

function rangesFrom(query: URLSearchParams): ExplorerState['ranges'] {
  const range = (measure: Measure): Range => ({
    from: wholeNumber(query.get(rangeParams[measure].from)),
    to: wholeNumber(query.get(rangeParams[measure].to)),
  });
  return {
    services: range('services'),
    agencies: range('agencies'),
    population: range('population'),
  };
}

/** Nine digits hold every number of people, and no engine rounds them. */
function wholeNumber(word: string | null): number | null {
  return word !== null && /^\d{1,9}$/.test(word) ? Number(word) : null;
}

/** The word of the name stands in every list, so that a list of no other column differs from none. */
function columnsFrom(words: readonly string[]): readonly TableColumn[] {
  const listed = tableColumns.filter((column) => words.includes(columnWords[column]));
  return listed.length > 0 || words.includes(columnWords.name) ? listed : defaultColumns;
}

function sortFrom(word: string): Sort {
  const descending = word.startsWith('-');
  const column = sortColumns.find((name) => columnWords[name] === word.slice(descending ? 1 : 0));
  return column ? { column, descending } : defaultState.sort;
}
