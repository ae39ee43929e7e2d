/** The parts of the page that show views of the state. */
import type { Engine } from '../answers/engine.ts';
import type { ExplorerState } from '../state/state.ts';

/** Shows what was queried; resolves when the drawing is made. */
export type Show = () => void | Promise<void>;

/** A part of the page: the key numbers, a chart with its table, or the list. */
export interface Section {
  /** Its element; a section off the screen is updated later. */
  readonly element: HTMLElement;
  /** The parts of a state that it depends on; it is updated only when this text changes. */
  key(state: ExplorerState): string;
  /** Queries its views. Returns a function that shows them. */
  prepare(engine: Engine, state: ExplorerState): Promise<Show>;
  /** Whether its drawing was made for another width than that of its box. */
  readonly misfits?: boolean;
  /** Makes it interactive, where that is slow; called after the first answer. */
  begin?(): unknown;
}
