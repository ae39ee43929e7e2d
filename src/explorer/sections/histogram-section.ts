/** The matching regions by classes of a number. */
import { onDay } from '../views/as-known-words.ts';
import { ChartBox } from '../views/chart-box.ts';
import { binsView, stateFor } from '../answers/cross-filter.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { KeyedRows } from '../views/keyed-rows.ts';
import type { Section } from '../views/section.ts';
import { binsSentence } from '../views/sentences.ts';
import type { Measure } from '../state/criteria/mpp.ts';
import type { ExplorerState } from '../state/state.ts';
import { binCells } from '../views/view-cells.ts';
import { filterKey, type SectionOptions } from './options.ts';

/** The section with the histogram of a measure. */
export class HistogramSection implements Section {
  readonly element: HTMLElement;
  readonly #measure: Measure;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<Measure>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, measure: Measure, options: SectionOptions) {
    this.element = element;
    this.#measure = measure;
    this.#options = options;
    this.#chart = new ChartBox(element, measure, { lang: options.lang, height: 'box' });
    this.#rows = new KeyedRows(part(element, `${measure}-rows`));
  }

  /** The filters without the range of this measure. */
  key(state: ExplorerState): string {
    return filterKey(stateFor(binsView[this.#measure], state));
  }

  /** Whether the drawing was made for another width. */
  get misfits(): boolean {
    return this.#chart.misfits;
  }

  /** Queries the classes. */
  async prepare(engine: Engine, state: ExplorerState): Promise<() => Promise<void>> {
    const measure = this.#measure;
    const rows = await engine.rows(binsView[measure], state);
    return () => {
      const { lang } = this.#options;
      const { knownOn } = state;
      const sentence = binsSentence(rows, measure, lang);
      setText(part(this.element, `${measure}-sentence`), onDay(sentence, knownOn, lang));
      this.#rows.show(rows.map((row) => binCells(row, lang)));
      const counted = rows.some(({ from, regions }) => from !== null && regions > 0);
      if (counted) return this.#chart.draw({ measure, rows, knownOn });
      this.#chart.say(sentence);
      return Promise.resolve();
    };
  }
}
