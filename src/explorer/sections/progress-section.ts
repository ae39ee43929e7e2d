/** How coverage of the selection grew. */
import { onDay } from '../as-known-words.ts';
import { ChartBox } from '../chart-box.ts';
import { stateFor } from '../cross-filter.ts';
import { part, setText } from '../dom.ts';
import type { Engine } from '../engine.ts';
import { KeyedRows } from '../keyed-rows.ts';
import type { Section } from '../section.ts';
import { progressSentence } from '../sentences.ts';
import type { ExplorerState } from '../state.ts';
import { progressCells } from '../view-cells.ts';
import { filterKey, type SectionOptions } from './options.ts';

export class ProgressSection implements Section {
  readonly element: HTMLElement;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<'progress'>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#chart = new ChartBox(element, 'progress', options.lang);
    this.#rows = new KeyedRows(part(element, 'progress-rows'));
  }

  key(state: ExplorerState): string {
    return filterKey(stateFor('progress', state));
  }

  async prepare(engine: Engine, state: ExplorerState): Promise<() => Promise<void>> {
    const [rows, [whole]] = await Promise.all([
      engine.rows('progress', state),
      engine.rows('progressOf', state),
    ]);
    return () => {
      const { lang, span } = this.#options;
      const { knownOn } = state;
      const sentence = progressSentence(whole!, rows, lang);
      setText(part(this.element, 'progress-sentence'), onDay(sentence, knownOn, lang));
      this.#rows.show(rows.map((row) => progressCells(row, lang)));
      return this.#chart.draw({ rows, regions: whole!.regions, knownOn, ...span });
    };
  }
}
