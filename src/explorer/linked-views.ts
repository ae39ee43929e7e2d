/** Showing a state in all sections of the page: at once where the reader looks, then elsewhere. */
import type { EngineControl } from './engine-control.ts';
import type { EngineName } from './engine.ts';
import { painted } from './first-moment.ts';
import type { Section } from './section.ts';
import type { ExplorerState } from './state.ts';

/** A section this far below or above the screen is shown ahead, in pixels. */
const AHEAD = 200;

/** Sections off the screen wait so long after an answer, in milliseconds. */
const LATER_MS = 250;

export interface LinkedViewsOptions {
  control: Pick<EngineControl, 'ask'>;
  /** Shown with every state, wherever they stand. */
  always: readonly Section[];
  /** Shown when they are near the screen. */
  others: readonly Section[];
  /** The state that the page came with. */
  prerendered: ExplorerState;
  /** Called when a state stands on the screen, with the engine that answered. */
  onShown: (by: EngineName) => void;
}

interface Wanted {
  state: ExplorerState;
  /** When the reader acted, as `performance.now()`; nothing where it was no reader. */
  since: number | undefined;
}

export class LinkedViews {
  readonly #options: LinkedViewsOptions;
  /** Sections on or near the screen, as the observer told: asking for places would cost a layout. */
  readonly #near = new Set<Element>();
  /** What each section shows. */
  readonly #shown = new Map<Section, string>();
  #state: ExplorerState;
  /** The newest request, while an older one is being answered. */
  #wanted: Wanted | undefined;
  #busy = false;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LinkedViewsOptions) {
    this.#options = options;
    this.#state = options.prerendered;
    for (const section of [...options.always, ...options.others]) {
      this.#shown.set(section, section.key(options.prerendered));
    }
    const observer = new IntersectionObserver((entries) => this.#onSeen(entries), {
      rootMargin: `${AHEAD}px`,
    });
    for (const { element } of options.others) observer.observe(element);
  }

  /**
   * Shows a state; measured from `since` to the paint. While one request is being answered only the
   * newest of those that follow waits, and the answer to a request that is not the newest is dropped.
   */
  async show(state: ExplorerState, since?: number): Promise<void> {
    this.#wanted = { state, since };
    if (this.#busy) return;
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

  async #answer({ state, since }: Wanted): Promise<void> {
    clearTimeout(this.#later);
    this.#state = state;
    const { always, others, onShown } = this.#options;
    const near = others.filter(({ element }) => this.#near.has(element));
    const by = await this.#showIn([...always, ...near.filter((one) => this.#isStale(one))]);
    if (!by) return;
    onShown(by);
    if (since !== undefined) {
      await painted();
      performance.measure('explorer:filter', { start: since, end: performance.now() });
    }
    // Only now: a timer that ran out before a slow paint would find this busy and show nothing.
    this.#showOthersLater(LATER_MS);
  }

  /** Shows the present state in sections, unless another is wanted by then. */
  async #showIn(sections: readonly Section[]): Promise<EngineName | undefined> {
    const state = this.#state;
    const { by, shows } = await this.#options.control.ask(async (engine) => ({
      by: engine.name,
      shows: await Promise.all(sections.map((section) => section.prepare(engine, state))),
    }));
    if (this.#wanted || state !== this.#state) return undefined;
    for (const section of sections) this.#shown.set(section, section.key(state));
    await Promise.all(shows.map((show) => show()));
    return by;
  }

  #isStale(section: Section): boolean {
    return this.#shown.get(section) !== section.key(this.#state);
  }

  #showOthersLater(milliseconds: number): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      const stale = this.#options.others.filter((section) => this.#isStale(section));
      if (stale.length > 0 && !this.#busy) void this.#showIn(stale);
    }, milliseconds);
  }

  /** What comes near the screen and shows an older state need not wait. */
  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    const waits = this.#options.others.some(
      (section) => this.#near.has(section.element) && this.#isStale(section),
    );
    if (waits) this.#showOthersLater(0);
  }
}
