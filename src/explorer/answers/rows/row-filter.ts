/** Filtering regions by a state, in plain TypeScript. `sql.ts` does the same in SQL. */
import type { Region } from '../../state/columns/region.ts';
import { filtersOf } from '../../state/criteria/criteria.ts';
import type { ExplorerState } from '../../state/state.ts';

/** The regions that pass every filter of the state, in the order given. */
export function matching(regions: readonly Region[], state: ExplorerState): Region[] {
  const tests = filtersOf(state).flatMap(({ filter, value }) => filter.lets(value) ?? []);
  return regions.filter((region) => tests.every((passes) => passes(region)));
}
