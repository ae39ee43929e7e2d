/** The parts of the page that show views of the state. */
import type { Engine } from '../answers/engine.ts';
import type { ExplorerState } from '../state/state.ts';

/** Shows one part of an answer with each step; between the steps the browser may paint and take input. */
export type Parts = Generator<void, void>;

/** Shows what was queried, at once, in parts, or with a promise that resolves when the drawing is made. */
export type Show = () => Promise<void> | Parts | undefined;

/** Whether an answer is shown in parts. */
export function isInParts(shown: ReturnType<Show>): shown is Parts {
  return typeof shown === 'object' && Symbol.iterator in shown;
}

/** A part of the page: the key numbers, a chart with its table, or the list. */
export interface Section {
  /** Its element; a section off the screen is updated later. */
  readonly element: HTMLElement;
  /** The parts of a state that it depends on; it is updated only when this text changes. */
  key(state: ExplorerState): string;
  /** Queries its views. Returns a function that shows them. */
  prepare(engine: Engine, state: ExplorerState): Promise<Show>;
  /** Whether it waits for the end of a drag, because it takes long to show. */
  readonly waitsForDrags?: true;
  /** Whether its drawing was made for another width than that of its box. */
  readonly misfits?: boolean;
  /** Makes it interactive, where that is slow; called after the first answer. */
  begin?(): unknown;
}
