/** The engine that answers immediately from the facts that the page carries. */
import type { Lang } from '../../../i18n/lang.ts';
import {
  binRows,
  countsByArea,
  keyNumbersOf,
  progressOfDays,
  statusCounts,
} from '../count-rows.ts';
import { stateFor } from '../cross-filter.ts';
import type { Engine, EngineView, EngineViews } from '../engine.ts';
import type { Facts } from '../facts.ts';
import { officialOn, regionsOn } from './known-on.ts';
import type { Region } from '../../state/columns/region.ts';
import { byArea, byBin, byDay, byService, byStatus } from './row-counts.ts';
import { matching } from './row-filter.ts';
import { sorted } from './row-sort.ts';
import { PAGE_SIZE } from '../../state/columns/table-parts.ts';
import type { ExplorerState } from '../../state/state.ts';
import { createRecent } from '../../../scripts/recent.ts';

interface RowQuery {
  facts: Facts;
  /** The regions that match. */
  regions: Region[];
  state: ExplorerState;
  lang: Lang;
}

const answers: { [View in EngineView]: (query: RowQuery) => EngineViews[View][] } = {
  keyNumbers: ({ regions }) => [keyNumbersOf(byStatus(regions))],
  official: ({ facts, state }) => [officialOn(facts, state.knownOn)],
  progress: ({ regions }) => progressOfDays(byDay(regions)),
  progressOf: ({ regions }) => [statusCounts(byStatus(regions))],
  byProvince: ({ regions }) => countsByArea(byArea(regions, 'province_code'), 'province_code'),
  byIsland: ({ regions }) => countsByArea(byArea(regions, 'island_group_id'), 'island_group_id'),
  tiles: ({ regions }) => regions.map(({ region_code, status }) => ({ region_code, status })),
  servicesBins: ({ regions }) => binRows('services', byBin(regions, 'services')),
  agenciesBins: ({ regions }) => binRows('agencies', byBin(regions, 'agencies')),
  populationBins: ({ regions }) => binRows('population', byBin(regions, 'population')),
  namedServices: ({ regions }) => byService(regions),
  page: (query) => {
    const start = (query.state.page - 1) * PAGE_SIZE;
    return table(query).slice(start, start + PAGE_SIZE);
  },
  table,
};

function table({ regions, state, lang }: RowQuery): Region[] {
  return sorted(regions, state.sort, lang);
}

/** An engine over `facts`; names are ordered as the language writes them. */
export function createRowEngine(facts: Facts, lang: Lang): Engine {
  // The views of a state, and most later states, have the same day.
  const kept = createRecent<string | null, Region[]>(1);
  return {
    name: 'rows',
    rows: (view, state) => {
      const regions = matching(
        kept.take(state.knownOn, () => regionsOn(facts, state.knownOn)),
        stateFor(view, state),
      );
      return Promise.resolve(answers[view]({ facts, regions, state, lang }));
    },
  };
}
