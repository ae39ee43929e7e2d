/** What happens by itself once the page answers: drawing code and engine are loaded. */
import type { EngineControl } from './answers/engine-control.ts';
import { restWhenHidden, whenIdle } from '../engine/data-engine.ts';

/**
 * Starts the engine, and loads the drawing code once the engine is there: a choice that needs it before
 * loads it. Where the reader is asked first, neither.
 */
export function startUp(control: EngineControl, asksFirst: boolean): void {
  const start = (): Promise<void> => control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: () => void start() });
  if (asksFirst) return;
  void start().then(() =>
    whenIdle(() => void import('./views/draw-charts.ts').catch(() => undefined)),
  );
}
