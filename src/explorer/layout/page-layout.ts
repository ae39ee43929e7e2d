/** What surrounds the views and follows the state: layout, ready questions, menus. */
import type { ExplorerState } from '../state/state.ts';
import { Enlarging } from './enlarging.ts';
import { closeMenus } from './menus.ts';
import { Questions } from './questions.ts';

/** The parts of the page around the views. */
export class PageLayout {
  readonly #enlarging: Enlarging;
  readonly #questions: Questions;

  /** `root` is the whole explorer; `go` opens a query string within the page. */
  constructor(root: HTMLElement, go: (search: string, event: Event) => void) {
    this.#enlarging = new Enlarging(root);
    this.#questions = new Questions(root, go);
    closeMenus(root);
  }

  /** Shows which view is in front or enlarged. Returns whether that has changed. */
  show(state: ExplorerState): boolean {
    this.#questions.show(state);
    return this.#enlarging.show(state);
  }
}
