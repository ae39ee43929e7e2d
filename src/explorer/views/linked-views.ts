/** Showing a state in all sections of the page: at once where the reader looks, then elsewhere. */
import type { EngineControl } from '../answers/engine-control.ts';
import type { EngineName } from '../answers/engine.ts';
import { painted } from '../../engine/data-engine.ts';
import type { Section } from './section.ts';
import type { ExplorerState } from '../state/state.ts';

/** An answer that takes longer, in milliseconds, leaves the reader in doubt whether the page has heard. */
const SLOW_MS = 100;

/** Sections off the screen wait so long after an answer, in milliseconds. */
const LATER_MS = 250;

export interface LinkedViewsOptions {
  control: Pick<EngineControl, 'ask' | 'serving'>;
  /** Shown at once wherever they stand. */
  always: readonly Section[];
  /** Shown at once when they are on the screen, else a moment later. */
  others: readonly Section[];
  /** The state that the page came with. */
  prerendered: ExplorerState;
  /** Called when a state stands on the screen, with the engine that answered. */
  onShown: (by: EngineName) => void;
  /** Called with false when something is to be shown, and with true when every section shows the state. */
  onSettled: (settled: boolean) => void;
}

interface Showing {
  /** When the reader acted, as `performance.now()`; nothing where it was no reader. */
  since?: number | undefined;
  /** Shows what stands around the views: in one frame with the answer, and before one that is slow. */
  onShow?: () => void;
}

interface Wanted extends Showing {
  state: ExplorerState;
}

export class LinkedViews {
  readonly #options: LinkedViewsOptions;
  /** Sections on the screen, as the observer told: asking for places would cost a layout. */
  readonly #seen = new Set<Element>();
  /** What each section shows: the key of its state, and the engine it comes from. */
  readonly #shown = new Map<Section, string>();
  #state: ExplorerState;
  /** The newest request, while an older one is being answered. */
  #wanted: Wanted | undefined;
  #busy = false;
  /** What is being shown. */
  #work: Promise<unknown> = Promise.resolve();
  #later: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LinkedViewsOptions) {
    this.#options = options;
    this.#state = options.prerendered;
    for (const section of [...options.always, ...options.others]) {
      this.#shown.set(section, `rows ${section.key(options.prerendered)}`);
    }
    const observer = new IntersectionObserver((entries) => this.#onSeen(entries));
    for (const { element } of options.others) observer.observe(element);
  }

  /**
   * Shows a state, measured from `since` to the paint. While one request is being answered only the
   * newest of those that follow waits, and the answer to a request that is not the newest is dropped.
   */
  show(state: ExplorerState, showing: Showing = {}): Promise<unknown> {
    this.#wanted = { state, ...showing };
    clearTimeout(this.#slow);
    if (showing.onShow) this.#slow = setTimeout(showing.onShow, SLOW_MS);
    this.#options.onSettled(false);
    if (!this.#busy) this.#work = this.#answerWanted();
    return this.#work;
  }

  /** Makes every section something to act on. */
  begin(): void {
    for (const section of this.#options.others) section.begin?.();
  }

  /** Resolves once every section shows the newest state, those off the screen too. */
  async settled(): Promise<void> {
    await this.#work;
    const { always, others } = this.#options;
    const stale = [...always, ...others].filter((section) => this.#isStale(section));
    if (stale.length === 0) return;
    clearTimeout(this.#later);
    await this.#showIn(stale);
  }

  async #answerWanted(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#wanted) {
        const wanted: Wanted = this.#wanted;
        this.#wanted = undefined;
        await this.#answer(wanted);
      }
    } finally {
      this.#busy = false;
    }
  }

  async #answer({ state, since, onShow }: Wanted): Promise<void> {
    clearTimeout(this.#later);
    this.#state = state;
    const { always, others, onShown } = this.#options;
    const seen = others.filter(({ element }) => this.#seen.has(element));
    const stale = [...always, ...seen].filter((one) => this.#isStale(one));
    const by = await this.#showIn(stale, onShow);
    if (!by) return;
    onShown(by);
    this.#showOthersLater(LATER_MS);
    if (since !== undefined) void measureSince(since);
  }

  /** Shows the present state in sections, unless another is wanted by then. */
  async #showIn(
    sections: readonly Section[],
    onShow?: () => void,
  ): Promise<EngineName | undefined> {
    const state = this.#state;
    const { by, shows } = await this.#options.control.ask(async (engine) => ({
      by: engine.name,
      shows: await Promise.all(sections.map((section) => section.prepare(engine, state))),
    }));
    if (this.#wanted || state !== this.#state) return undefined;
    for (const section of sections) this.#shown.set(section, `${by} ${section.key(state)}`);
    if (onShow) clearTimeout(this.#slow);
    onShow?.();
    await Promise.all(shows.map(async (show) => show()));
    return by;
  }

  /** When another engine takes over, all is asked again: it stands by everything the page shows. */
  #isStale(section: Section): boolean {
    const { serving } = this.#options.control;
    return this.#shown.get(section) !== `${serving} ${section.key(this.#state)}`;
  }

  #showOthersLater(milliseconds: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (!this.#busy) this.#work = this.#showOthers();
    }, milliseconds);
  }

  async #showOthers(): Promise<void> {
    const stale = this.#options.others.filter((section) => this.#isStale(section));
    const state = this.#state;
    if (stale.length > 0) await this.#showIn(stale);
    if (!this.#busy && state === this.#state) this.#options.onSettled(true);
  }

  /** What comes onto the screen and shows an older state need not wait. */
  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const waits = this.#options.others.some(
      (section) => this.#seen.has(section.element) && this.#isStale(section),
    );
    if (waits) this.#showOthersLater(0);
  }
}

/** Nobody waits for it: the next request may be answered before the frame is painted. */
async function measureSince(start: number): Promise<void> {
  await painted();
  performance.measure('explorer:filter', { start, end: performance.now() });
}
