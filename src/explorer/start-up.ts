/** What happens by itself once the page answers: the drawing code comes first, then the engine. */
import type { EngineControl } from './engine-control.ts';
import { restWhenHidden } from './engine-rest.ts';
import { painted } from './first-moment.ts';

/**
 * Loads the drawing code at once, for the reader's first choice needs it, and starts the engine
 * after that and after the first paint. Its files are fetched and inflated beside the page, so it
 * need not wait for more. Where the reader is asked first, neither.
 */
export function startUp(control: EngineControl, asksFirst: boolean): void {
  const start = (): void => void control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: start });
  if (asksFirst) return;
  const drawing = import('./draw-charts.ts').catch(() => undefined);
  void Promise.all([drawing, painted()]).then(start);
}
