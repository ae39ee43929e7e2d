/** The filters that apply to a chart. */
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

/** The state that a chart shows: without the filter that readers set in the chart itself. */
export function chartState(chart: string, state: ExplorerState): ExplorerState {
  const view = views[chart];
  return view === undefined ? state : stateFor(view, state);
}
