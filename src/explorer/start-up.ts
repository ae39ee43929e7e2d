/** What happens by itself once the page answers: drawing code and engine are loaded. */
import type { EngineControl } from './engine-control.ts';
import { restWhenHidden } from './engine-rest.ts';
import { painted } from './first-moment.ts';

/**
 * Starts the engine, whose files are asked with low priority and inflated beside the page, and then
 * loads the drawing code. The frame that is painted next has all of the page, and is there before the
 * worker that asks for the files. Where the reader is asked first, neither.
 */
export function startUp(control: EngineControl, asksFirst: boolean): void {
  const start = (): void => void control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: start });
  if (asksFirst) return;
  void painted()
    .then(() => import('./draw-charts.ts'))
    .catch(() => undefined);
  requestAnimationFrame(start);
}
