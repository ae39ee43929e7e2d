/** What the sections know of the page besides the state. */
import { defaultState, type ExplorerState } from '../state.ts';
import { stateToUrl } from '../url.ts';
import type { AsKnownOptions } from '../as-known-view.ts';
import type { DateSpan } from '../charts.ts';
import type { PlaceNames } from '../view-cells.ts';
import type { TablePlaces } from '../region-cells.ts';

export interface SectionOptions extends AsKnownOptions, TablePlaces {
  span: DateSpan;
  provinceNames: PlaceNames;
  /** Turns to a page of the table; `since` is when the reader asked for it, if it was a reader. */
  onPage: (page: number, since?: number) => void;
}

/** The filters of a state as a text, whatever the order, columns and page of the table. */
export function filterKey(state: ExplorerState): string {
  const { sort, columns, page } = defaultState;
  return stateToUrl({ ...state, sort, columns, page });
}

/** Whether what has no date, such as preparation, is unknown for the state's day. */
export function isUndated({ knownOn }: ExplorerState, { checkedUntil }: SectionOptions): boolean {
  return knownOn !== null && knownOn < checkedUntil;
}
