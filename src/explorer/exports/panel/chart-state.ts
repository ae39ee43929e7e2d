/** Which of the reader's choices a chart follows. */
import { stateFor } from '../../answers/cross-filter.ts';
import type { EngineView } from '../../answers/engine.ts';
import type { ExplorerState } from '../../state/state.ts';

/** The view that each chart shows, by the name in `data-chart`. */
const views: Readonly<Record<string, EngineView>> = {
  progress: 'progress',
  provinces: 'byProvince',
  islands: 'byIsland',
  tiles: 'tiles',
  services: 'servicesBins',
  agencies: 'agenciesBins',
  population: 'populationBins',
};

/** The state that a chart shows: a choice made in it filters the other charts, and not itself. */
export function chartState(chart: string, state: ExplorerState): ExplorerState {
  const view = views[chart];
  return view === undefined ? state : stateFor(view, state);
}
