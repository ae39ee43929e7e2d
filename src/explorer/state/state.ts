/** What the reader has chosen in the explorer: the filters and how the table is shown. */
import { columns, page, sort } from './columns/table-parts.ts';
import { criteria } from './criteria/criteria.ts';
import { bars, front, large } from './look-parts.ts';
import type { Part, StateOf } from './part.ts';

const allParts = [...criteria, sort, columns, page, front, large, bars] as const;

/**
 * A value for every part. An empty list, `null`, `'all'`, an open range or an empty text means no
 * filter.
 */
export type ExplorerState = StateOf<typeof allParts>;

/** All parts of the state, in the order of an address. */
export const stateParts: readonly Part<keyof ExplorerState>[] = allParts;

/** Nothing filtered; ordered by region code. */
export const defaultState = Object.fromEntries(
  stateParts.map(({ key, usual }) => [key, usual]),
) as ExplorerState;

/** A state with its filters, day and base alone: how the table and the page show them is the default. */
export function withoutLook(state: ExplorerState): ExplorerState {
  const { sort: order, columns: shown, page: first } = defaultState;
  return withoutLayout({ ...state, sort: order, columns: shown, page: first });
}

/** A state with the default layout of the page, but its filters and its table. */
export function withoutLayout(state: ExplorerState): ExplorerState {
  const { front: list, large: none, bars: usual } = defaultState;
  return { ...state, front: list, large: none, bars: usual };
}
