/** The address of an embed. */
import type { FrontView } from '../state/look-parts.ts';
import type { ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

/** The query string of the embed of a view: it is in front, none is enlarged, the first rows are shown. */
export function embedSearch(state: ExplorerState, view: FrontView): string {
  return stateToUrl({ ...state, front: view, large: null, page: 1 });
}
