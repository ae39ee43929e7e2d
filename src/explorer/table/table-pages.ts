/** The pages of the table. */
import { PAGE_SIZE } from '../state/columns/table-parts.ts';
import { defaultState, withoutLayout, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

/** A page of the table and its rows. */
export interface TablePage {
  /** From 1. */
  page: number;
  /** At least 1, because an empty table also has a page. */
  pages: number;
  /** Its first and last row, from 1; both 0 where there are no rows. */
  from: number;
  to: number;
  /** Number of rows on all pages. */
  rows: number;
}

/** A page of `rows` rows; the last page where the wanted one is beyond it. */
export function tablePageAt(wanted: number, rows: number): TablePage {
  const pages = Math.max(1, Math.ceil(rows / PAGE_SIZE));
  const page = Math.min(wanted, pages);
  const from = rows === 0 ? 0 : (page - 1) * PAGE_SIZE + 1;
  return { page, pages, from, to: Math.min(page * PAGE_SIZE, rows), rows };
}

/** The chosen state, on the first page where filters or order changed. */
export function withItsPage(chosen: ExplorerState, before: ExplorerState): ExplorerState {
  return rowsKey(chosen) === rowsKey(before) ? chosen : { ...chosen, page: 1 };
}

/** The filters and order of a state as a text. */
export function rowsKey(state: ExplorerState): string {
  const { columns, page } = defaultState;
  return stateToUrl({ ...withoutLayout(state), columns, page });
}
