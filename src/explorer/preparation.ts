/** What the explorer prepares for the next choice while the page is idle. */
import { idle } from '../engine/data-engine.ts';
import { dateFormatMakers } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { EngineControl } from './answers/engine-control.ts';
import { askFirstChoices } from './answers/first-choices.ts';
import type { ExplorerState } from './state/state.ts';
import type { Vocabulary } from './state/part.ts';

/** Makes the formatters of dates, one in each idle moment. */
export async function prepareDates(lang: Lang): Promise<void> {
  for (const make of dateFormatMakers(lang)) {
    await idle();
    make();
  }
}

/** What the statements are prepared with, and for whom. */
export interface PreparationOptions {
  control: Pick<EngineControl, 'withEngine'>;
  known: Vocabulary;
  /** The state that is shown; another one ends the preparing. */
  state: () => ExplorerState;
  /** Whether the device is slow, so that preparing would delay input. */
  isSlow: () => boolean;
}

/** DuckDB's statements for the first choices, until the reader makes one or leaves the page. */
export class Preparation {
  readonly #options: PreparationOptions;
  #complete = false;

  constructor(options: PreparationOptions) {
    this.#options = options;
  }

  /** To be called when DuckDB has started, because another one has no statements. */
  reset(): void {
    this.#complete = false;
  }

  /** Goes on where it was interrupted; does nothing on a slow device and without DuckDB. */
  async goOn(): Promise<void> {
    const { control, known, state, isSlow } = this.#options;
    if (this.#complete || isSlow()) return;
    const shown = state();
    await idle();
    await control.withEngine(async (engine) => {
      if (engine.name === 'rows') return;
      const goesOn = (): boolean => state() === shown && !document.hidden;
      this.#complete = await askFirstChoices(engine, known, goesOn);
    });
  }
}
