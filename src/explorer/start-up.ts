/** Loading the engine and the drawing code automatically once the page answers. */
import type { EngineControl } from './answers/engine-control.ts';
import { restWhenHidden, whenIdle } from '../engine/data-engine.ts';

/**
 * Starts the engine, then loads the drawing code; a choice that needs the code earlier loads it then.
 * Loads neither if the reader has to confirm first.
 */
export function startUp(control: EngineControl, needsConfirmation: boolean): void {
  const start = (): Promise<void> => control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: () => void start() });
  if (needsConfirmation) return;
  void start().then(() =>
    whenIdle(() => void import('./views/draw-charts.ts').catch(() => undefined)),
  );
}
