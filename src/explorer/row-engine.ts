/** The engine that answers from the regions the page itself carries: at once, and always. */
import type { Lang } from '../i18n/lang.ts';
import type { Engine, EngineView, EngineViews } from './engine.ts';
import type { Region } from './region.ts';
import { byProvince, keyFigures, progress } from './row-counts.ts';
import { matching } from './row-filter.ts';
import { sorted } from './row-sort.ts';
import type { Sort } from './state.ts';

type Answers = {
  [View in EngineView]: (regions: Region[], sort: Sort, lang: Lang) => EngineViews[View][];
};

const answers: Answers = {
  keyFigures: (regions) => [keyFigures(regions)],
  progress,
  byProvince,
  order: (...asked) => sorted(...asked).map(({ region_code }) => ({ region_code })),
  table: sorted,
};

/** An engine over `regions`; names are ordered as the language writes them. */
export function createRowEngine(regions: readonly Region[], lang: Lang): Engine {
  return {
    name: 'rows',
    rows: (view, state) =>
      Promise.resolve(answers[view](matching(regions, state), state.sort, lang)),
  };
}
