/** The selection by island group. */
import { onDay } from '../as-known-words.ts';
import { ChartBox } from '../chart-box.ts';
import { stateFor } from '../cross-filter.ts';
import { part, setText } from '../dom.ts';
import type { Engine } from '../engine.ts';
import { KeyedRows } from '../keyed-rows.ts';
import type { Section } from '../section.ts';
import { islandSentence } from '../sentences.ts';
import type { ExplorerState } from '../state.ts';
import { islandCells, withNames } from '../view-cells.ts';
import { filterKey, isUndated, type SectionOptions } from './options.ts';

export class IslandsSection implements Section {
  readonly element: HTMLElement;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<'islands'>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#chart = new ChartBox(element, 'islands', options.lang);
    this.#rows = new KeyedRows(part(element, 'island-rows'));
  }

  key(state: ExplorerState): string {
    return filterKey(stateFor('byIsland', state));
  }

  async prepare(engine: Engine, state: ExplorerState): Promise<() => Promise<void>> {
    const counted = await engine.rows('byIsland', state);
    const rows = withNames(counted, 'island_group_id', this.#options.islandNames);
    return () => {
      const { lang } = this.#options;
      const { knownOn } = state;
      const undated = isUndated(state, this.#options);
      const sentence = islandSentence(rows, lang);
      setText(part(this.element, 'island-sentence'), onDay(sentence, knownOn, lang));
      this.#rows.show(rows.map((row) => islandCells(row, lang, undated)));
      return this.#chart.draw({ rows, knownOn });
    };
  }
}
