/** Keeping the state in the page's address, so that views can be shared and the back button works. */
import type { ExplorerState } from './state.ts';
import { stateToUrl } from './url.ts';

/** Writes states into the history of the browser. */
export class Address {
  #typing = false;
  /** Writes the newest state, if it is not written yet. */
  #pending: (() => void) | undefined;

  /**
   * Keeps the state until `settle`, to be called once the answer is painted: writing takes the browser
   * about as long as DuckDB takes for two queries, on the same processor. Each choice is a step of the
   * back button; consecutive typing is a single step.
   */
  hold(state: ExplorerState, typing: boolean): void {
    this.settle();
    this.#pending = () => this.#write(state, typing);
  }

  /** Writes what was kept. */
  settle(): void {
    const write = this.#pending;
    this.#pending = undefined;
    write?.();
  }

  /** Replaces the current address by that of a state which shows the same. */
  correct(state: ExplorerState): void {
    this.settle();
    history.replaceState(null, '', location.pathname + stateToUrl(state) + location.hash);
  }

  /** Updates the link to the other language so that it leads to the same view. */
  carryOver(state: ExplorerState): void {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (link) link.search = stateToUrl(state);
  }

  #write(state: ExplorerState, typing: boolean): void {
    const search = stateToUrl(state);
    if (search === location.search) return;
    const url = location.pathname + search + location.hash;
    if (typing && this.#typing) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    this.#typing = typing;
  }

  /** Calls back when the reader goes back or forward. */
  onMove(callback: (event: PopStateEvent) => void): void {
    addEventListener('popstate', (event) => {
      this.#typing = false;
      this.#pending = undefined;
      callback(event);
    });
  }
}
