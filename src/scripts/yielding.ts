/** Giving the browser a moment between parts of longer work, so that it can paint and take input. */

/** Browsers without `scheduler.yield` use a timer. */
interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/** Resolves in a later task, before which the browser may paint or take input. */
export function yieldToMain(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Resolves once the browser has painted what has changed so far; immediately where it paints nothing,
 * as in a hidden page.
 */
export function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

/** Runs jobs once the browser has painted what the reader pressed; of several waiting jobs only the newest. */
export class AfterPress {
  #newest = 0;

  /** Runs a job, after the next paint if it `waits`, in place of one that is still waiting. */
  run(job: () => void, waits: boolean): void {
    const number = ++this.#newest;
    if (!waits) return job();
    void afterPaint().then(() => {
      if (number === this.#newest) job();
    });
  }

  /** Drops the job that is still waiting. */
  drop(): void {
    this.#newest += 1;
  }
}

/** On a fast device a paint is due after this much work, in milliseconds: longer work delays input. */
const WORK_MS = 100;

/** A device that needs longer than this, in milliseconds, for an answer and its paint is slow. */
const SLOW_MS = 150;

/** A device is fast where no part of an answer took longer than this with its paint, in milliseconds. */
const FAST_MS = 60;

/** An answer with fewer paints than this says nothing about the device. */
const LEAST_PAINTS = 4;

/**
 * Pauses for paints between the parts of an answer. A fast device paints all parts together, because
 * each further frame delays the last view. On a slow one every part gets a paint of its own, because
 * input waits for the layout of all parts that are painted together. A device counts as slow until an
 * answer has shown that it is fast: the first one is shown while nobody waits for it.
 */
export class Pacer {
  readonly #paintOf: () => Promise<void>;
  readonly #now: () => number;
  #painted = 0;
  #slow = true;
  #paints = 0;
  /** The longest time from one paint of the answer to the next, in milliseconds. */
  #longest = 0;

  /** `paint` resolves after the next paint, `now` returns the time in milliseconds; tests have their own. */
  constructor(paint = afterPaint, now = () => performance.now()) {
    this.#paintOf = paint;
    this.#now = now;
  }

  /** Whether the last answers were painted slowly. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** To be called before the first part. */
  begin(): void {
    this.#painted = this.#now();
    this.#paints = 0;
    this.#longest = 0;
  }

  /** Resolves when the next part may follow. */
  async pause(): Promise<void> {
    if (!this.#slow && this.#now() - this.#painted < WORK_MS) return;
    await this.paint();
  }

  /** To be called after the last part: judges the device by the parts of the answer and their paints. */
  end(): void {
    if (!this.#slow) void this.paint();
    else if (this.#paints >= LEAST_PAINTS) this.#slow = this.#longest > FAST_MS;
  }

  /** Resolves after the next paint, on any device. */
  async paint(): Promise<void> {
    const begun = this.#painted;
    await this.#paintOf();
    this.#painted = this.#now();
    const took = this.#painted - begun;
    this.#paints += 1;
    this.#longest = Math.max(this.#longest, took);
    if (took > SLOW_MS) this.#slow = true;
  }
}
