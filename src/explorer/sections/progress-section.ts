/** The coverage of the matching regions over time. */
import { onDay } from '../views/as-known-words.ts';
import { ChartBox } from '../views/chart-box.ts';
import type { ChartData } from '../views/charts.ts';
import { stateFor } from '../answers/cross-filter.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { Engine, ProgressRow } from '../answers/engine.ts';
import { KeyedRows } from '../../scripts/table/keyed-rows.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import { progressSentence } from '../views/sentences.ts';
import type { ExplorerState } from '../state/state.ts';
import { progressCells } from '../views/view-cells.ts';
import { filterKey, type SectionOptions } from './options.ts';

type ShownProgress = Omit<ChartData['progress'], 'rows'> & { rows: readonly ProgressRow[] };

/** The section with the progress chart. */
export class ProgressSection implements Section {
  readonly element: HTMLElement;
  readonly draws = true;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<'progress'>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#chart = new ChartBox(element, 'progress', { lang: options.lang, height: 'box' });
    this.#rows = new KeyedRows(part(element, 'progress-rows'));
  }

  /** The filters without the months. */
  key(state: ExplorerState): string {
    return filterKey(stateFor('progress', state));
  }

  /** Whether the drawing was made for another width. */
  get misfits(): boolean {
    return this.#chart.misfits;
  }

  /** Queries the days of progress and the status counts. */
  async prepare(engine: Engine, state: ExplorerState, drawsAhead: () => boolean): Promise<Show> {
    const [rows, [whole]] = await Promise.all([
      engine.rows('progress', state),
      engine.rows('progressOf', state),
    ]);
    const data = { rows, regions: whole!.regions, knownOn: state.knownOn, ...this.#options.span };
    if (rows.length > 0 && drawsAhead()) this.#chart.drawAhead(data);
    return () => this.#show(data, progressSentence(whole!, rows, this.#options.lang));
  }

  *#show(data: ShownProgress, sentence: string): Parts {
    const { rows, knownOn } = data;
    const { lang } = this.#options;
    const drawn = this.#chart.show(rows.length > 0 ? data : null, sentence);
    yield UNSEEN;
    setText(part(this.element, 'progress-sentence'), onDay(sentence, knownOn, lang));
    this.#rows.show(rows.map((row) => progressCells(row, lang)));
    return drawn;
  }
}
