/** Showing a state in all sections of the page: immediately on the screen, then elsewhere. */
import type { EngineControl } from '../answers/engine-control.ts';
import type { Engine, EngineName } from '../answers/engine.ts';
import { painted } from '../../engine/data-engine.ts';
import { Pacer, yieldToMain } from '../../scripts/yielding.ts';
import { isInParts, type Parts, type Section, type Show } from './section.ts';
import type { ExplorerState } from '../state/state.ts';

/** An answer slower than this, in milliseconds, is preceded by an update of the form's surroundings. */
const SLOW_MS = 100;

/** An answer slower than this, in milliseconds, is announced as being awaited. */
const WAITING_MS = 150;

/** How long sections off the screen wait after an answer, in milliseconds. */
const LATER_MS = 250;

/** The engine control, the sections, and what is called. */
export interface LinkedViewsOptions {
  control: Pick<EngineControl, 'withEngine' | 'serving'>;
  /** Shown immediately, on or off the screen. */
  always: readonly Section[];
  /** Shown immediately when on the screen, else a moment later. */
  others: readonly Section[];
  /** The state of the prerendered page. */
  prerendered: ExplorerState;
  /** Called when a state is on the screen, with the engine that answered. */
  onShown: (by: EngineName) => void;
  /** Called with false when a state is to be shown, with true when every section shows it. */
  onSettled: (settled: boolean) => void;
  /** Called with true while an answer is late, with false once it is shown. */
  onWaiting: (waiting: boolean) => void;
}

interface Showing {
  /** When the reader acted, as `performance.now()`; undefined where no reader did. */
  since?: number | undefined;
  /** Whether the reader is still dragging, so that slow sections wait. */
  passing?: boolean;
  /** Updates the surroundings of the views: in the answer's frame, or before a slow answer. */
  onShow?: () => void;
}

interface Wanted extends Showing {
  state: ExplorerState;
}

/** What is counted for which sections. */
interface Preparing {
  sections: readonly Section[];
  engine: Engine;
  state: ExplorerState;
  isOutdated: () => boolean;
}

/** Queries and updates the sections. */
export class LinkedViews {
  readonly #options: LinkedViewsOptions;
  /** Sections on the screen, from the observer, because measuring positions forces a layout. */
  readonly #seen = new Set<Element>();
  /** What each section shows: the engine, and the key of the state. */
  readonly #shown = new Map<Section, string>();
  readonly #pacer = new Pacer();
  #state: ExplorerState;
  /** The newest state to show, while an older one is being answered. */
  #wanted: Wanted | undefined;
  #busy = false;
  #held = false;
  /** Resolves when the current state is shown. */
  #work: Promise<unknown> = Promise.resolve();
  #later: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

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
   * Shows a state, and measures from `since` to the paint. While one state is being answered, only the
   * newest later state waits, and answers to outdated states are dropped.
   */
  show(state: ExplorerState, showing: Showing = {}): Promise<unknown> {
    this.#wanted = { state, ...showing };
    this.#held = false;
    clearTimeout(this.#slow);
    if (showing.onShow) this.#slow = setTimeout(showing.onShow, SLOW_MS);
    this.#options.onSettled(false);
    if (showing.since !== undefined)
      this.#waiting ??= setTimeout(() => this.#options.onWaiting(true), WAITING_MS);
    if (!this.#busy) this.#work = this.#answerWanted();
    return this.#work;
  }

  /** Stops showing the current state, because the reader changes it; another must be shown afterwards. */
  hold(): void {
    this.#held = true;
    this.#options.onSettled(false);
  }

  /** Whether the last answers were painted slowly, so that counting for provisional choices is to wait. */
  get isSlow(): boolean {
    return this.#pacer.isSlow;
  }

  /** Makes every section interactive. */
  begin(): void {
    for (const section of this.#options.others) section.begin?.();
  }

  /** Draws charts again whose boxes have another width than their drawings. */
  fit(): void {
    for (const section of this.#options.others) {
      if (section.misfits) this.#shown.delete(section);
    }
    this.#showOthersLater(0);
  }

  /** Resolves once every section, on or off the screen, shows the newest state, drawn for its box. */
  async settled(): Promise<void> {
    await this.#work;
    this.#held = false;
    const { always, others } = this.#options;
    const stale = [...always, ...others].filter(
      (section) => this.#isStale(section) || section.misfits === true,
    );
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
      this.#endWaiting();
    }
  }

  #endWaiting(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#options.onWaiting(false);
  }

  async #answer({ state, since, passing, onShow }: Wanted): Promise<void> {
    clearTimeout(this.#later);
    this.#state = state;
    const { always, others, onShown } = this.#options;
    const seen = others.filter(({ element }) => this.#seen.has(element));
    const shown = [...always, ...seen].filter(({ waitsForDrags }) => !(passing && waitsForDrags));
    const stale = shown.filter((one) => this.#isStale(one));
    const by = await this.#showIn(stale, onShow);
    if (!by) return;
    onShown(by);
    this.#showOthersLater(LATER_MS);
    if (since !== undefined) void measureSince(since);
  }

  /**
   * Shows the current state in one section after another, so that the browser can paint and take input
   * in between; stops when a newer state is waiting. `onShow` is called with the answer, before the sections.
   */
  async #showIn(
    sections: readonly Section[],
    onShow?: () => void,
  ): Promise<EngineName | undefined> {
    const state = this.#state;
    const isOutdated = (): boolean =>
      this.#held || this.#wanted !== undefined || state !== this.#state;
    const { by, shows } = await this.#options.control.withEngine(async (engine) => ({
      by: engine.name,
      shows: await prepared({ sections, engine, state, isOutdated }),
    }));
    if (isOutdated()) return undefined;
    if (onShow) clearTimeout(this.#slow);
    onShow?.();
    // Not after the drawings, each of which is marked as busy itself while its code is loading.
    this.#endWaiting();
    const drawings: Promise<void>[] = [];
    this.#pacer.begin();
    for (const [section, show] of shows) {
      // While only a part is shown, it is neither the state before nor this one.
      this.#shown.delete(section);
      const shown = show();
      if (!isInParts(shown)) drawings.push(Promise.resolve(shown));
      else if (!(await this.#showParts(shown, isOutdated))) return undefined;
      this.#shown.set(section, `${by} ${section.key(state)}`);
      await this.#pacer.pause();
      if (isOutdated()) return undefined;
    }
    this.#pacer.end();
    await Promise.all(drawings);
    return by;
  }

  /** Shows parts with pauses in between; resolves to false when a newer state stopped it. */
  async #showParts(parts: Parts, isOutdated: () => boolean): Promise<boolean> {
    while (parts.next().done !== true) {
      await this.#pacer.pause();
      if (isOutdated()) return false;
    }
    return true;
  }

  /** Whether a section shows another state, or the answer of an engine that no longer serves. */
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
    if (!this.#busy && !this.#held && state === this.#state) this.#options.onSettled(true);
  }

  /** Updates outdated sections immediately when they come onto the screen. */
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

/**
 * The answers for sections, each with the function that shows it. DuckDB gets all queries at once; the
 * page's rows are counted in one task for each section, and not further for an outdated state.
 */
async function prepared({
  sections,
  engine,
  state,
  isOutdated,
}: Preparing): Promise<[Section, Show][]> {
  const answers: Promise<[Section, Show]>[] = [];
  for (const section of sections) {
    answers.push(section.prepare(engine, state).then((show) => [section, show]));
    if (engine.name === 'rows') await yieldToMain();
    if (isOutdated()) break;
  }
  return Promise.all(answers);
}

/** Not awaited, because the next state may be answered before the frame is painted. */
async function measureSince(start: number): Promise<void> {
  await painted();
  performance.measure('explorer:filter', { start, end: performance.now() });
}
