/** Loading the engine and the drawing code automatically once the page answers. */
import type { EngineControl } from './answers/engine-control.ts';
import {
  needsConfirmation,
  restWhenHidden,
  waitsForChoice,
  whenIdle,
} from '../engine/data-engine.ts';

interface StartUpOptions {
  /** The whole explorer. */
  root: HTMLElement;
  /** Called once the drawing code is loaded. */
  onDrawing: () => void;
}

/**
 * Starts the engine, then loads the drawing code; a choice that needs the code earlier loads it then.
 * Loads neither if the reader has to confirm first; on a phone both wait for the first choice.
 */
export function startUp(control: EngineControl, options: StartUpOptions): void {
  const start = (): Promise<void> => control.start();
  restWhenHidden({ page: document, window, rest: () => control.rest(), wake: () => void start() });
  const matches = matchMedia.bind(window);
  if (needsConfirmation(navigator, matches)) return;
  const load = (): void => {
    void start().then(() => whenIdle(() => void loadDrawing(options.onDrawing)));
  };
  if (waitsForChoice(matches)) afterChoice(options.root, load);
  else load();
}

/** Calls back once, when the browser is idle after the reader's first choice. */
function afterChoice(root: HTMLElement, callback: () => void): void {
  root.addEventListener('input', () => whenIdle(callback), { once: true });
}

/** Ignores a failure, because the next redraw tries again and reports it. */
async function loadDrawing(onDrawing: () => void): Promise<void> {
  try {
    await import('./views/draw-charts.ts');
    onDrawing();
  } catch {
    // The prerendered drawings stay.
  }
}
