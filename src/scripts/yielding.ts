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

  /** Runs a job after the next paint, in place of one that is still waiting. */
  run(job: () => void): void {
    const number = ++this.#newest;
    void afterPaint().then(() => {
      if (number === this.#newest) job();
    });
  }

  /** Drops the job that is still waiting. */
  drop(): void {
    this.#newest += 1;
  }
}

/** After this much work, in milliseconds, a paint is due, so that layout is split like the work. */
const FRAME_MS = 40;

/**
 * A paint that takes longer than `from`, in milliseconds, is that of a slow device, which it stays until
 * one takes less than `until`. A fast machine with other work must not get more frames than it needs.
 */
const SLOW_PAINT_MS = { from: 100, until: 40 };

/**
 * Pauses between parts of work for a paint where the parts since the last one took long; short parts
 * follow at once, because each further frame delays the last view. After a slow paint every part gets a
 * paint of its own, because input waits for the layout of all parts that are painted together.
 */
export class Pacer {
  #painted = 0;
  #slow = false;

  /** Whether the last paint that was waited for was slow. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** To be called before the first part. */
  begin(): void {
    this.#painted = performance.now();
  }

  /** Resolves when the next part may follow. */
  async pause(): Promise<void> {
    const begun = performance.now();
    if (!this.#slow && begun - this.#painted < FRAME_MS) return;
    await afterPaint();
    this.#painted = performance.now();
    this.#slow = this.#painted - begun > SLOW_PAINT_MS[this.#slow ? 'until' : 'from'];
  }
}
