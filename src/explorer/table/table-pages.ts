/** Where a page of the table stands among all. */
import { PAGE_SIZE } from '../state/columns/table-parts.ts';
import { defaultState, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

export interface PagePlace {
  /** From 1. */
  page: number;
  /** At least 1, for an empty table has a page too. */
  pages: number;
  /** Its first and last row, from 1; both 0 where there are no rows. */
  from: number;
  to: number;
  /** Rows on all pages. */
  rows: number;
}

/** The place of a page among `rows` rows; of the last page where the page asked for is beyond it. */
export function placeOfPage(asked: number, rows: number): PagePlace {
  const pages = Math.max(1, Math.ceil(rows / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const from = rows === 0 ? 0 : (page - 1) * PAGE_SIZE + 1;
  return { page, pages, from, to: Math.min(page * PAGE_SIZE, rows), rows };
}

/** The state a reader has chosen: other filters or another order begin on the first page. */
export function withItsPage(chosen: ExplorerState, before: ExplorerState): ExplorerState {
  return rowsKey(chosen) === rowsKey(before) ? chosen : { ...chosen, page: 1 };
}

/** What decides which rows there are and in which order, as a text. */
export function rowsKey(state: ExplorerState): string {
  const { columns, page } = defaultState;
  return stateToUrl({ ...state, columns, page });
}
