/** What the reader has chosen in the explorer: the filters and how the table is shown. */
import { columns, page, sort } from './columns/table-parts.ts';
import { criteria } from './criteria/criteria.ts';
import type { Part, StateOf } from './part.ts';

const allParts = [...criteria, sort, columns, page] as const;

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
