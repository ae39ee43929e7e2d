/** The engines of the page, the line that says how far DuckDB is, and what is prepared for the next choice. */
import {
  ENGINE_START,
  startEngineLater,
  StatusView,
  whenIdle,
  type EngineStatus,
} from '../engine/data-engine.ts';
import type { Lang } from '../i18n/lang.ts';
import { part } from '../scripts/dom.ts';
import { EngineControl } from './answers/engine-control.ts';
import type { Facts } from './answers/facts.ts';
import { createRowEngine } from './answers/rows/row-engine.ts';
import { Preparation, type PreparationOptions } from './preparation.ts';
import { explorerWords } from './state/words.ts';

/** What the engines need from the explorer. */
export interface PageEngineOptions extends Omit<PreparationOptions, 'control'> {
  lang: Lang;
  facts: Facts;
  /** Called in an idle moment after DuckDB has started, to answer the state on the screen again. */
  onReady: () => void;
}

/** Answers by the page's rows, and by DuckDB once it has started. */
export class PageEngine {
  /** Starts, rests and asks the engines. */
  readonly control: EngineControl;
  readonly #status: StatusView;
  readonly #preparation: Preparation;
  readonly #onReady: () => void;

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, options: PageEngineOptions) {
    const { lang, facts, onReady } = options;
    this.#onReady = onReady;
    this.#status = new StatusView(part(root, 'engine'), {
      lang,
      onStart: () => void this.control.start(),
      words: explorerWords(lang).engine,
    });
    this.control = new EngineControl({
      rows: createRowEngine(facts, lang),
      lang,
      start: (starting) => startEngineLater({ ...starting, use: 'filters' }),
      onChange: (status) => this.#onChange(status),
    });
    this.#preparation = new Preparation({ ...options, control: this.control });
    this.#status.show(this.control.status);
  }

  /** Goes on preparing for the next choice; to be called while nobody waits. */
  prepare(): void {
    void this.#preparation.goOn();
  }

  #onChange(status: EngineStatus): void {
    this.#status.show(status);
    if (status.phase !== 'ready') return;
    this.#preparation.reset();
    performance.measure('explorer:engine', ENGINE_START);
    whenIdle(this.#onReady);
  }
}
