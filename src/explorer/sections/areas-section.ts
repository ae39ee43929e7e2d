/** The matching regions by province or by island group. */
import type { Lang } from '../../i18n/lang.ts';
import { onDay } from '../views/as-known-words.ts';
import { ChartBox } from '../views/chart-box.ts';
import type { ChartData } from '../views/charts.ts';
import { stateFor } from '../answers/cross-filter.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { KeyedRows } from '../../scripts/table/keyed-rows.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import { islandSentence, provinceSentence } from '../views/sentences.ts';
import type { ExplorerState } from '../state/state.ts';
import { areaViews, type AreaKind, type AreaRow } from '../views/area-rows.ts';
import { areaCells } from '../views/view-cells.ts';
import { barMeasure, filterKey, isUndated, type SectionOptions } from './options.ts';

const sentences: Record<AreaKind, (rows: readonly AreaRow[], lang: Lang) => string> = {
  islands: islandSentence,
  provinces: provinceSentence,
};

/** The section with the chart and table of one kind. */
export class AreasSection implements Section {
  readonly element: HTMLElement;
  readonly draws = true;
  readonly #kind: AreaKind;
  readonly #options: SectionOptions;
  readonly #chart: ChartBox<AreaKind>;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, kind: AreaKind, options: SectionOptions) {
    this.element = element;
    this.#kind = kind;
    this.#options = options;
    this.#chart = new ChartBox<AreaKind>(element, kind, { lang: options.lang, height: 'rows' });
    this.#rows = new KeyedRows(part(element, `${kind}-rows`));
  }

  /** The filters without those of this kind, and what the bars measure. */
  key(state: ExplorerState): string {
    return `${filterKey(stateFor(areaViews[this.#kind].view, state))} ${barMeasure(state)}`;
  }

  /** Whether the drawing was made for another width. */
  get misfits(): boolean {
    return this.#chart.misfits;
  }

  /** Queries the rows by province or island group. */
  async prepare(engine: Engine, state: ExplorerState, drawsAhead: () => boolean): Promise<Show> {
    const rows = await areaViews[this.#kind].rows(engine, state, this.#options);
    const data = { rows, knownOn: state.knownOn, measure: barMeasure(state) };
    if (rows.length > 0 && drawsAhead()) this.#chart.drawAhead(data);
    return () => this.#show(data, isUndated(state, this.#options));
  }

  *#show(data: ChartData[AreaKind], undated: boolean): Parts {
    const { rows, knownOn } = data;
    const { lang } = this.#options;
    const sentence = sentences[this.#kind](rows, lang);
    const drawn = this.#chart.show(rows.length > 0 ? data : null, sentence);
    yield UNSEEN;
    setText(part(this.element, `${this.#kind}-sentence`), onDay(sentence, knownOn, lang));
    this.#rows.show(rows.map((row) => areaCells(row, lang, undated)));
    return drawn;
  }
}
