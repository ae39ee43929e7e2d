/** The matching regions by classes of a number. */
import { onDay } from '../views/as-known-words.ts';
import { ChartBox } from '../views/chart-box.ts';
import type { ChartData } from '../views/charts.ts';
import { binsView, stateFor } from '../answers/cross-filter.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { BinRow, Engine } from '../answers/engine.ts';
import { KeyedRows } from '../../scripts/table/keyed-rows.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import { binsSentence } from '../views/sentences.ts';
import type { Measure } from '../state/criteria/mpp.ts';
import type { ExplorerState } from '../state/state.ts';
import { binCells } from '../views/view-cells.ts';
import { filterKey, type SectionOptions } from './options.ts';

/** The section with the histogram of a measure. */
export class HistogramSection implements Section {
  readonly element: HTMLElement;
  readonly draws = true;
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
  async prepare(engine: Engine, state: ExplorerState, drawsAhead: () => boolean): Promise<Show> {
    const measure = this.#measure;
    const rows = await engine.rows(binsView[measure], state);
    const data = { measure, rows, knownOn: state.knownOn };
    if (isCounted(rows) && drawsAhead()) this.#chart.drawAhead(data);
    return () => this.#show(data);
  }

  *#show(data: ChartData[Measure]): Parts {
    const { measure, rows, knownOn } = data;
    const { lang } = this.#options;
    const sentence = binsSentence(rows, measure, lang);
    const drawn = this.#chart.show(isCounted(rows) ? data : null, sentence);
    yield UNSEEN;
    setText(part(this.element, `${measure}-sentence`), onDay(sentence, knownOn, lang));
    this.#rows.show(rows.map((row) => binCells(row, lang)));
    return drawn;
  }
}

/** Whether the number of any region is known. */
function isCounted(rows: readonly BinRow[]): boolean {
  return rows.some(({ from, regions }) => from !== null && regions > 0);
}
