/** The selection by province. */
import { onDay } from '../as-known-words.ts';
import { ChartBox } from '../chart-box.ts';
import { stateFor } from '../cross-filter.ts';
import { part, setText } from '../dom.ts';
import type { Engine } from '../engine.ts';
import { KeyedRows } from '../keyed-rows.ts';
import type { Section } from '../section.ts';
import { provinceSentence } from '../sentences.ts';
import type { ExplorerState } from '../state.ts';
import { provinceCells, withNames } from '../view-cells.ts';
import { filterKey, isUndated, type SectionOptions } from './options.ts';

export class ProvincesSection implements Section {
  readonly element: HTMLElement;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<'provinces'>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#chart = new ChartBox(element, 'provinces', options.lang);
    this.#rows = new KeyedRows(part(element, 'province-rows'));
  }

  key(state: ExplorerState): string {
    return filterKey(stateFor('byProvince', state));
  }

  async prepare(engine: Engine, state: ExplorerState): Promise<() => Promise<void>> {
    const counted = await engine.rows('byProvince', state);
    const rows = withNames(counted, 'province_code', this.#options.provinceNames);
    return () => {
      const { lang } = this.#options;
      const { knownOn } = state;
      const undated = isUndated(state, this.#options);
      const sentence = provinceSentence(rows, lang);
      setText(part(this.element, 'province-sentence'), onDay(sentence, knownOn, lang));
      this.#rows.show(rows.map((row) => provinceCells(row, lang, undated)));
      return this.#chart.draw({ rows, knownOn });
    };
  }
}
