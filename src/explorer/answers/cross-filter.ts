/** The rule of linked views: what is chosen in one filters all others, and not itself. */
import type { EngineView } from './engine.ts';
import { openRange, type ExplorerState, type Measure } from '../state/state.ts';

const own: Partial<Record<EngineView, (state: ExplorerState) => Partial<ExplorerState>>> = {
  progress: () => ({ fromMonth: null, toMonth: null }),
  progressOf: () => ({ fromMonth: null, toMonth: null }),
  byProvince: () => ({ provinces: [] }),
  byIsland: () => ({ islands: [] }),
  tiles: () => ({ regions: [] }),
  servicesBins: withoutRange('services'),
  agenciesBins: withoutRange('agencies'),
  populationBins: withoutRange('population'),
};

/** The view of the histogram of a number. */
export const binsView = {
  services: 'servicesBins',
  agencies: 'agenciesBins',
  population: 'populationBins',
} as const satisfies Record<Measure, EngineView>;

/** The state that a view is asked with: without what readers choose in that view itself. */
export function stateFor(view: EngineView, state: ExplorerState): ExplorerState {
  return { ...state, ...own[view]?.(state) };
}

function withoutRange(measure: Measure) {
  return ({ ranges }: ExplorerState): Partial<ExplorerState> => ({
    ranges: { ...ranges, [measure]: openRange },
  });
}
