/** The views that can be embedded: those that can be in front, and the histograms. */
import { measures, type Measure } from '../../state/criteria/mpp.ts';
import { frontViews, type FrontView } from '../../state/look-parts.ts';
import type { ExplorerState } from '../../state/state.ts';

/** A view that can be embedded; a histogram by its measure. */
export type EmbedView = FrontView | Measure;

/** All views that can be embedded, in the order in which they are offered. */
export const embedViews: readonly EmbedView[] = [...frontViews, ...measures];

/** Whether a view is a histogram. */
export function isMeasure(view: string | null): view is Measure {
  return measures.some((measure) => measure === view);
}

/** The view that an embed of the state shows: an enlarged histogram, else the view in front. */
export function embedViewOf({ front, large }: ExplorerState): EmbedView {
  return isMeasure(large) ? large : front;
}
