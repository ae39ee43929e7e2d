/** Cross-filtering: a choice made in a view filters all other views, but not that view. */
import type { Criterion } from '../state/criteria/criterion.ts';
import { months, ranges, type Measure } from '../state/criteria/mpp.ts';
import { islands, provinces, regions } from '../state/criteria/location.ts';
import { named } from '../state/criteria/reports.ts';
import type { ExplorerState } from '../state/state.ts';
import type { EngineView } from './engine.ts';

/** The filter that readers set in a view itself. */
const own: Partial<Record<EngineView, Criterion>> = {
  progress: months,
  progressOf: months,
  byProvince: provinces,
  byIsland: islands,
  tiles: regions,
  servicesBins: ranges.services,
  agenciesBins: ranges.agencies,
  populationBins: ranges.population,
  namedServices: named,
};

/** The view of the histogram of a number. */
export const binsView = {
  services: 'servicesBins',
  agencies: 'agenciesBins',
  population: 'populationBins',
} as const satisfies Record<Measure, EngineView>;

/**
 * The state without the filter that readers set in `view` itself. "All of these services" stays,
 * because a further choice then narrows the result instead of widening it.
 */
export function stateFor(view: EngineView, state: ExplorerState): ExplorerState {
  if (view === 'namedServices' && state.named.all) return state;
  const filter = own[view];
  return filter ? { ...state, [filter.key]: filter.usual } : state;
}
