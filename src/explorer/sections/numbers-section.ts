/** How many regions match, the key numbers, and their day and base. */
import { formatDate } from '../../i18n/format.ts';
import { AsKnownView } from '../views/as-known-view.ts';
import { part, setText } from '../../scripts/dom.ts';
import type { Engine, KeyNumbers, OfficialNow } from '../answers/engine.ts';
import type { Section, Show } from '../views/section.ts';
import { numberTexts, resultCount, shareTexts, withoutPreparing } from '../views/sentences.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';
import { filterKey, isUndated, type SectionOptions } from './options.ts';

/** The section with the key numbers. */
export class NumbersSection implements Section {
  readonly element: HTMLElement;
  readonly key = filterKey;
  readonly #options: SectionOptions;
  readonly #asKnown: AsKnownView;
  readonly #figures: readonly HTMLElement[];
  #official: { day: string | null; now: OfficialNow } | undefined;

  /** `element` is the whole explorer, because its parts show these numbers. */
  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#asKnown = new AsKnownView(element, options);
    this.#figures = [...element.querySelectorAll<HTMLElement>('[data-figure]')];
  }

  /** Queries the key numbers and the official total of the day. */
  async prepare(engine: Engine, state: ExplorerState): Promise<Show> {
    const [[numbers], official] = await Promise.all([
      engine.rows('keyNumbers', state),
      this.#officialOn(engine, state),
    ]);
    return () => {
      this.#asKnown.show(state, official);
      this.#showCount(numbers!, state);
      this.#showNumbers(this.#texts(numbers!, state));
      this.#showCovered(numbers!, state);
      this.#showEmpty(numbers!.regions === 0);
    };
  }

  /** Keeps the official total of the last day, because the filters do not change it. */
  async #officialOn(engine: Engine, state: ExplorerState): Promise<OfficialNow> {
    if (this.#official?.day !== state.knownOn) {
      const [now] = await engine.rows('official', state);
      this.#official = { day: state.knownOn, now: now! };
    }
    return this.#official.now;
  }

  #showCount({ regions }: KeyNumbers, { base, knownOn }: ExplorerState): void {
    const { lang, bases } = this.#options;
    const words = explorerWords(lang);
    const matching = resultCount(regions, bases[base], lang);
    const count =
      knownOn === null ? matching : words.resultCountOn(matching, formatDate(knownOn, lang));
    setText(part(this.element, 'result-count'), count);
    setText(part(this.element, 'see-results'), words.filters.see(count));
  }

  #texts(numbers: KeyNumbers, state: ExplorerState): Record<string, string> {
    const { lang, bases, people } = this.#options;
    const texts = numberTexts(numbers, lang);
    const wholes = { regions: bases[state.base], people: people[state.base] };
    const dated = isUndated(state, this.#options) ? withoutPreparing(texts) : texts;
    return { ...dated, ...shareTexts(numbers, wholes, lang) };
  }

  /** The covered share says nothing where the filter by status makes it 0 or 100 percent. */
  #showCovered({ covered, regions }: KeyNumbers, { statuses }: ExplorerState): void {
    const settled = statuses.length > 0 && (covered === 0 || covered === regions);
    part(this.element, 'covered-figure').toggleAttribute('data-settled-by-filter', settled);
  }

  #showNumbers(texts: Record<string, string>): void {
    for (const figure of this.#figures) {
      setText(figure, texts[figure.dataset['figure'] ?? ''] ?? '');
    }
  }

  /** Keeps the charts visible, because they may show other values to choose. */
  #showEmpty(empty: boolean): void {
    part(this.element, 'empty').hidden = !empty;
  }
}
