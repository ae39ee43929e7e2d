/** What the reader has chosen in the explorer: the filters and the order of the table. */
import type { Status } from '../../db/schema/views.ts';

export const kinds = ['kabupaten', 'kota'] as const;
export type Kind = (typeof kinds)[number];

/** What shares are of: every region, or the autonomous ones, without Jakarta's administrative regions. */
export const bases = ['all', 'autonomous'] as const;
export type Base = (typeof bases)[number];

/** The columns the table can be ordered by. */
export const sortColumns = [
  'code',
  'name',
  'province',
  'status',
  'inaugurated',
  'opened',
  'agencies',
  'services',
  'population',
  'digital',
  'island',
  'mpp',
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** The columns of the table beside the name, which always stands, in their order. */
export const tableColumns = [
  'code',
  'province',
  'island',
  'status',
  'mpp',
  'inaugurated',
  'opened',
  'agencies',
  'services',
  'population',
  'digital',
] as const satisfies SortColumn[];
export type TableColumn = (typeof tableColumns)[number];

/** What a page of the table shows unless the reader chooses. */
export const defaultColumns: readonly TableColumn[] = tableColumns.filter(
  (column) => column !== 'island' && column !== 'mpp',
);

/** The numbers of a region that the reader can ask a range of. */
export const measures = ['services', 'agencies', 'population'] as const;
export type Measure = (typeof measures)[number];

/** Both ends belong to it; null where it is open. */
export interface Range {
  from: number | null;
  to: number | null;
}

export const openRange: Range = { from: null, to: null };

/** Whether a range lets everything through, unknown numbers too. */
export function isOpen({ from, to }: Range): boolean {
  return from === null && to === null;
}

/** Rows on a page of the table. */
export const PAGE_SIZE = 50;

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** An empty list, `null`, `'all'` or an empty text means: not filtered by this. */
export interface ExplorerState {
  /** The day, `YYYY-MM-DD`, whose state of affairs is shown; null for all that is known now. */
  knownOn: string | null;
  base: Base;
  /** Ids of island groups, in the order of the vocabulary. */
  islands: readonly string[];
  /** Codes of provinces, in the order of the vocabulary. */
  provinces: readonly string[];
  /** Codes of kabupaten and kota, in the order of the vocabulary. */
  regions: readonly string[];
  kind: Kind | 'all';
  statuses: readonly Status[];
  /** First and last month of inauguration, `YYYY-MM`. They leave out every region without one. */
  fromMonth: string | null;
  toMonth: string | null;
  /** A range leaves out every region whose number is unknown. */
  ranges: Readonly<Record<Measure, Range>>;
  digitalPilot: boolean;
  /** Trimmed, without control characters, as the reader wrote it otherwise. */
  text: string;
  sort: Sort;
  /** In the order of `tableColumns`. */
  columns: readonly TableColumn[];
  /** The page of the table, from 1. */
  page: number;
}

/** Nothing filtered; ordered by region code, which runs from west to east. */
export const defaultState: ExplorerState = {
  knownOn: null,
  base: 'all',
  islands: [],
  provinces: [],
  regions: [],
  kind: 'all',
  statuses: [],
  fromMonth: null,
  toMonth: null,
  ranges: { services: openRange, agencies: openRange, population: openRange },
  digitalPilot: false,
  text: '',
  sort: { column: 'code', descending: false },
  columns: defaultColumns,
  page: 1,
};

const LONGEST_TEXT = 100;

/**
 * The text of the search box as the state keeps it: trimmed, at most 100 characters, without
 * control characters and half characters (lone surrogates), which no name has and URLs cannot carry.
 */
export function cleanText(raw: string): string {
  const visible = raw.replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return Array.from(visible.trim()).slice(0, LONGEST_TEXT).join('').trim();
}

/** What is looked for in `search_text`; empty when the reader searches for nothing. */
export function searchNeedle(state: ExplorerState): string {
  return state.text.toLowerCase();
}
