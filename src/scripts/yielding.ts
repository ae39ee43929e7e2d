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
const FRAME_MS = 25;

/**
 * Returns a function to call between parts of work: it resolves in a later task, and after a paint
 * where the parts since the last one took long, as on a slow device.
 */
export function pacer(): () => Promise<void> {
  let painted = performance.now();
  return async () => {
    if (performance.now() - painted < FRAME_MS) return yieldToMain();
    await afterPaint();
    painted = performance.now();
  };
}
