/** Showing a state in all sections of the page: immediately on the screen, then elsewhere. */
import type { EngineControl } from '../answers/engine-control.ts';
import type { Engine, EngineName } from '../answers/engine.ts';
import { painted } from '../../engine/data-engine.ts';
import { Pacer, yieldToMain } from '../../scripts/yielding.ts';
import type { Section, Show } from './section.ts';
import { showInParts } from './show-in-parts.ts';
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
  /** Resolves to whether the device is slow, measured while nobody waits. */
  measureDevice: () => Promise<boolean>;
  /** The state of the prerendered page. */
  prerendered: ExplorerState;
  /** Called when a state is on the screen, with the engine that answered. */
  onShown: (by: EngineName) => void;
  /** Called with false when a state is to be shown, with true when every section shows it. */
  onSettled: (settled: boolean) => void;
  /** Called when every section shows the state and the device is measured. */
  onRest: () => void;
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
  /** Whether drawings are made between paints, because input would wait for several in a row. */
  isSlow: boolean;
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

  /** Whether the device is slow, so that counting for provisional choices is to wait. */
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
    await this.#showIn(stale, {});
  }

  async #answerWanted(): Promise<void> {
    this.#busy = true;
    try {
      // A short drag ends in the task of its last step, whose state need not be answered then.
      await Promise.resolve();
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
    const onSight = (by: EngineName): void => {
      onShown(by);
      if (since !== undefined) void measureSince(since);
    };
    if (await this.#showIn(stale, { onShow, onSight })) this.#showOthersLater(LATER_MS);
  }

  /**
   * Shows the current state in one section after another, so that the browser can paint and take input
   * in between; stops and resolves to false when a newer state is waiting. `onShow` is called with the
   * answer, before the sections; `onSight` once what readers see of it is shown.
   */
  async #showIn(
    sections: readonly Section[],
    { onShow, onSight }: { onShow?: (() => void) | undefined; onSight?: (by: EngineName) => void },
  ): Promise<boolean> {
    const state = this.#state;
    const isOutdated = (): boolean =>
      this.#held || this.#wanted !== undefined || state !== this.#state;
    const { by, shows } = await this.#options.control.withEngine(async (engine) => ({
      by: engine.name,
      shows: await prepared({ sections, engine, state, isOutdated, isSlow: this.isSlow }),
    }));
    if (isOutdated()) return false;
    if (onShow) clearTimeout(this.#slow);
    onShow?.();
    // Not after the drawings, each of which is marked as busy itself while its code is loading.
    this.#endWaiting();
    return showInParts(shows, {
      pacer: this.#pacer,
      isOutdated,
      // While only a part is shown, it is neither the state before nor this one.
      onBegin: (section) => this.#shown.delete(section),
      onWhole: (section) => this.#shown.set(section, `${by} ${section.key(state)}`),
      onSight: () => onSight?.(by),
    });
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
    if (stale.length > 0) await this.#showIn(stale, {});
    if (this.#busy || this.#held || state !== this.#state) return;
    this.#options.onSettled(true);
    void this.#rest(state);
  }

  /** A second measurement that begins meanwhile finds the same. */
  async #rest(state: ExplorerState): Promise<void> {
    if (this.#pacer.isUnmeasured) this.#pacer.judge(await this.#options.measureDevice());
    if (!this.#busy && !this.#held && state === this.#state) this.#options.onRest();
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
 * The answers for sections, each with the function that shows it. DuckDB gets all queries at once, those of
 * charts first, which are drawn while it works; the page's rows are counted in one task for each section,
 * and not further for an outdated state.
 */
async function prepared({
  sections,
  engine,
  state,
  isOutdated,
  isSlow,
}: Preparing): Promise<[Section, Show][]> {
  const answers = new Map<Section, Promise<Show>>();
  const inWorker = engine.name === 'duckdb';
  const drawsAhead = (): boolean => inWorker && !isSlow && !isOutdated();
  const turn = (section: Section): number => Number(!inWorker || section.draws !== true);
  for (const section of sections.toSorted((a, b) => turn(a) - turn(b))) {
    answers.set(section, section.prepare(engine, state, drawsAhead));
    if (!inWorker) await yieldToMain();
    if (isOutdated()) break;
  }
  const asked = sections.filter((section) => answers.has(section));
  return Promise.all(asked.map(async (section) => [section, await answers.get(section)!]));
}

/** Not awaited, because the next state may be answered before the frame is painted. */
async function measureSince(start: number): Promise<void> {
  await painted();
  performance.measure('explorer:filter', { start, end: performance.now() });
}
