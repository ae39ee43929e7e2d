/** The address of an embed. */
import type { ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';
import { isMeasure, type EmbedView } from './views/embed-view.ts';

/**
 * The query string of the embed of a view, with which the explorer opens on the same view: in front, or
 * enlarged where it is a histogram. The first rows are shown.
 */
export function embedSearch(state: ExplorerState, view: EmbedView): string {
  const look = isMeasure(view)
    ? ({ front: 'list', large: view } as const)
    : ({ front: view, large: null } as const);
  return stateToUrl({ ...state, ...look, page: 1 });
}
