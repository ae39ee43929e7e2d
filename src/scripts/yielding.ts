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
export async function afterPaint(): Promise<void> {
  await rendered();
}

/** Resolves like `afterPaint`, to the time in milliseconds that the browser took for style, layout and paint. */
function rendered(): Promise<number> {
  if (document.hidden) return Promise.resolve(0);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const begun = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - begun);
      port2.postMessage(null);
    });
  });
}

/** Runs jobs for what a reader does, at once or a moment later; of several waiting jobs only the newest. */
export class NewestJob {
  #newest = 0;

  /** Runs a job, after `moment` if there is one, in place of a job that is still waiting. */
  run(job: () => void, moment: (() => Promise<void>) | null): void {
    const number = ++this.#newest;
    if (!moment) return job();
    void moment().then(() => {
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

/** A device is slow where a frame takes longer than this, in milliseconds. */
const SLOW_MS = 150;

/**
 * Pauses for paints between the parts of an answer. A fast device paints all parts together, because
 * each further frame delays the last view. On a slow one every part gets a frame of its own, because
 * input waits for the layout of all parts that are painted together. A device counts as slow until it
 * was measured, and again after a slow frame, until it was measured again.
 */
export class Pacer {
  readonly #render: () => Promise<number>;
  readonly #now: () => number;
  /** When the script of the frame began. */
  #begun = 0;
  #slow = true;
  #measured = false;

  /**
   * `render` resolves after the next paint to the time that it took, `now` returns the time, both in
   * milliseconds; tests have their own.
   */
  constructor(render = rendered, now = () => performance.now()) {
    this.#render = render;
    this.#now = now;
  }

  /** Whether the device counts as slow. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** Whether the device has to be measured. */
  get isUnmeasured(): boolean {
    return !this.#measured;
  }

  /** Takes over what a measurement found. */
  judge(isSlow: boolean): void {
    this.#measured = true;
    this.#slow = isSlow;
  }

  /** To be called before the first part. */
  begin(): void {
    this.#begun = this.#now();
  }

  /** Resolves when the next part may follow. */
  async pause(): Promise<void> {
    if (!this.#slow && this.#now() - this.#begun < WORK_MS) return;
    await this.paint();
  }

  /** To be called after the last part, whose frame is watched, too. */
  end(): void {
    if (!this.#slow) void this.paint();
  }

  /** Resolves after the next paint, on any device. */
  async paint(): Promise<void> {
    const script = this.#now() - this.#begun;
    const work = script + (await this.#render());
    this.#begun = this.#now();
    if (this.#slow || work <= SLOW_MS) return;
    this.#slow = true;
    this.#measured = false;
  }
}
