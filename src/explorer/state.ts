/** What the reader has chosen in the explorer: the filters and the order of the table. */
import type { Status } from '../db/views.ts';

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
] as const;
export type SortColumn = (typeof sortColumns)[number];

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
  kind: Kind | 'all';
  statuses: readonly Status[];
  /** First and last year of inauguration. A range leaves out every region without one. */
  fromYear: number | null;
  toYear: number | null;
  digitalPilot: boolean;
  /** Trimmed, without control characters, as the reader wrote it otherwise. */
  text: string;
  sort: Sort;
}

/** Nothing filtered; ordered by region code, which runs from west to east. */
export const defaultState: ExplorerState = {
  knownOn: null,
  base: 'all',
  islands: [],
  provinces: [],
  kind: 'all',
  statuses: [],
  fromYear: null,
  toYear: null,
  digitalPilot: false,
  text: '',
  sort: { column: 'code', descending: false },
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
