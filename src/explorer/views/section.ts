/** A part of the page that shows views of the state: figures, a chart with its table, the list. */
import type { Engine } from '../answers/engine.ts';
import type { ExplorerState } from '../state/state.ts';

export interface Section {
  /** Where it stands decides when it is its turn: what is off the screen waits. */
  readonly element: HTMLElement;
  /** What of a state it depends on: it need not be shown again while this text is the same. */
  key(state: ExplorerState): string;
  /** Asks its views. What it returns shows them, together with the other sections of its turn. */
  prepare(engine: Engine, state: ExplorerState): Promise<() => void | Promise<void>>;
  /** Makes it something to act on, where that takes a moment: it waits until the page has answered. */
  begin?(): unknown;
}
