/** What happens by itself once the page answers: drawing code and engine are loaded. */
import type { EngineControl } from './engine-control.ts';
import { restWhenHidden } from './engine-rest.ts';

/**
 * Starts the engine, whose files are asked with low priority and inflated beside the page, and loads
 * the drawing code. Called once the page is painted and answers. Where the reader is asked first,
 * neither.
 */
export function startUp(control: EngineControl, asksFirst: boolean): void {
  const start = (): void => void control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: start });
  if (asksFirst) return;
  start();
  void import('./draw-charts.ts').catch(() => undefined);
}
