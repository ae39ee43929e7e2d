/** What happens by itself once the page answers: drawing code and engine are loaded. */
import type { EngineControl } from './engine-control.ts';
import { restWhenHidden } from './engine-rest.ts';
import { whenFirstPainted } from './first-moment.ts';

/**
 * Loads the drawing code at once, for the reader's first choice needs it, and starts the engine
 * after the first paint: its files are asked with low priority and inflated beside the page. Where
 * the reader is asked first, neither.
 */
export function startUp(control: EngineControl, asksFirst: boolean): void {
  const start = (): void => void control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: start });
  if (asksFirst) return;
  void import('./draw-charts.ts').catch(() => undefined);
  whenFirstPainted(start);
}
