/** The matching regions by province or by island group. */
import type { Lang } from '../../i18n/lang.ts';
import { onDay } from '../views/as-known-words.ts';
import { ChartBox } from '../views/chart-box.ts';
import { stateFor } from '../answers/cross-filter.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { KeyedRows } from '../views/keyed-rows.ts';
import type { Section } from '../views/section.ts';
import { islandSentence, provinceSentence } from '../views/sentences.ts';
import type { ExplorerState } from '../state/state.ts';
import { placeRows, type PlaceRow } from '../views/place-rows.ts';
import { placeCells } from '../views/view-cells.ts';
import { filterKey, isUndated, type SectionOptions } from './options.ts';

type PlaceKind = 'islands' | 'provinces';

interface Places {
  view: 'byIsland' | 'byProvince';
  rows: (engine: Engine, state: ExplorerState, names: SectionOptions) => Promise<PlaceRow[]>;
  sentence: (rows: readonly PlaceRow[], lang: Lang) => string;
}

const places: Record<PlaceKind, Places> = {
  islands: {
    view: 'byIsland',
    rows: async (engine, state, { islandNames }) =>
      placeRows(await engine.rows('byIsland', state), 'island_group_id', islandNames),
    sentence: islandSentence,
  },
  provinces: {
    view: 'byProvince',
    rows: async (engine, state, { provinceNames }) =>
      placeRows(await engine.rows('byProvince', state), 'province_code', provinceNames),
    sentence: provinceSentence,
  },
};

/** The section with the chart and table of one kind. */
export class PlacesSection implements Section {
  readonly element: HTMLElement;
  readonly #kind: PlaceKind;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<PlaceKind>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, kind: PlaceKind, options: SectionOptions) {
    this.element = element;
    this.#kind = kind;
    this.#options = options;
    this.#chart = new ChartBox<PlaceKind>(element, kind, options.lang);
    this.#rows = new KeyedRows(part(element, `${kind}-rows`));
  }

  /** The filters without those of this kind. */
  key(state: ExplorerState): string {
    return filterKey(stateFor(places[this.#kind].view, state));
  }

  /** Queries the rows by province or island group. */
  async prepare(engine: Engine, state: ExplorerState): Promise<() => Promise<void>> {
    const { rows: ask, sentence } = places[this.#kind];
    const rows = await ask(engine, state, this.#options);
    return () => {
      const { lang } = this.#options;
      const { knownOn } = state;
      const undated = isUndated(state, this.#options);
      const said = part(this.element, `${this.#kind}-sentence`);
      setText(said, onDay(sentence(rows, lang), knownOn, lang));
      this.#rows.show(rows.map((row) => placeCells(row, lang, undated)));
      return this.#chart.draw({ rows, knownOn });
    };
  }
}
