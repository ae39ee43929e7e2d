/** What surrounds the views and follows the state: layout, ready questions, menus. */
import { find } from '../../scripts/dom.ts';
import type { ExplorerState } from '../state/state.ts';
import { Enlarging } from './enlarging.ts';
import { closeMenus, showTablesLater } from './menus.ts';
import { Questions } from './questions.ts';

/** The parts of the page around the views. */
export class PageLayout {
  readonly #views: HTMLElement;
  readonly #enlarging: Enlarging;
  readonly #questions: Questions;

  /** `root` is the whole explorer; `go` opens a query string within the page. */
  constructor(root: HTMLElement, go: (search: string, event: Event) => void) {
    this.#views = find(root, '.explorer-views', HTMLElement);
    this.#enlarging = new Enlarging(root);
    this.#questions = new Questions(root, go);
    closeMenus(root);
    showTablesLater(root);
  }

  /** Shows which view is in front or enlarged. Returns whether that has changed. */
  show(state: ExplorerState): boolean {
    this.#questions.show(state);
    return this.#enlarging.show(state);
  }

  /** Marks the views as waiting for a late answer, or not any more. */
  markWaiting(waiting: boolean): void {
    this.#views.ariaBusy = waiting ? 'true' : null;
  }
}
