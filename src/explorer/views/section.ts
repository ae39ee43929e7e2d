/** The parts of the page that show views of the state. */
import type { Engine } from '../answers/engine.ts';
import type { ExplorerState } from '../state/state.ts';

/** Yielded before parts that no reader sees yet, such as the table in a closed menu. */
export const UNSEEN = 'unseen';

/**
 * Shows one part of an answer with each step; between the steps the browser may paint and take input.
 * Returns a promise where the drawing is still being made.
 */
export type Parts = Generator<typeof UNSEEN | undefined, Promise<void> | undefined>;

/** Shows what was queried, at once or in parts. */
export type Show = () => Parts | undefined;

/** A part of the page: the key numbers, a chart with its table, or the list. */
export interface Section {
  /** Its element; a section off the screen is updated later. */
  readonly element: HTMLElement;
  /** The parts of a state that it depends on; it is updated only when this text changes. */
  key(state: ExplorerState): string;
  /**
   * Queries its views, and draws what it will show where it is told to draw ahead once it has the answer.
   * Returns a function that shows it.
   */
  prepare(engine: Engine, state: ExplorerState, drawsAhead: () => boolean): Promise<Show>;
  /** Whether it draws, and so is queried first: while it draws ahead, other answers arrive. */
  readonly draws?: true;
  /** Whether it waits for the end of a drag, because it takes long to show. */
  readonly waitsForDrags?: true;
  /** Whether its drawing was made for another width than that of its box. */
  readonly misfits?: boolean;
  /** Makes it interactive, where that is slow; called after the first answer. */
  begin?(): unknown;
}
