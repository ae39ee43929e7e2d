/** The engine that answers from the facts the page itself carries: at once, and always. */
import type { Lang } from '../i18n/lang.ts';
import type { Engine, EngineView, EngineViews } from './engine.ts';
import type { Facts } from './facts.ts';
import { officialOn, regionsOn } from './known-on.ts';
import type { Region } from './region.ts';
import { byProvince, keyFigures, progress } from './row-counts.ts';
import { matching } from './row-filter.ts';
import { sorted } from './row-sort.ts';
import type { ExplorerState } from './state.ts';

interface Question {
  facts: Facts;
  /** The regions that match. */
  regions: Region[];
  state: ExplorerState;
  lang: Lang;
}

const answers: { [View in EngineView]: (question: Question) => EngineViews[View][] } = {
  keyFigures: ({ regions }) => [keyFigures(regions)],
  progress: ({ regions }) => progress(regions),
  byProvince: ({ regions }) => byProvince(regions),
  official: ({ facts, state }) => [officialOn(facts, state.knownOn)],
  order: (question) => table(question).map(({ region_code }) => ({ region_code })),
  table,
};

function table({ regions, state, lang }: Question): Region[] {
  return sorted(regions, state.sort, lang);
}

/** An engine over `facts`; names are ordered as the language writes them. */
export function createRowEngine(facts: Facts, lang: Lang): Engine {
  const regionsOnDay = keepLast((day: string | null) => regionsOn(facts, day));
  return {
    name: 'rows',
    rows: (view, state) => {
      const regions = matching(regionsOnDay(state.knownOn), state);
      return Promise.resolve(answers[view]({ facts, regions, state, lang }));
    },
  };
}

/** The views of a state, and most states after it, ask for the same day. */
function keepLast<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}
