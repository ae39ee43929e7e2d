/** The page's address follows the state, so that a view can be shared and left by the back button. */
import type { ExplorerState } from './state.ts';
import { stateToUrl } from './url.ts';

export class Address {
  #typing = false;

  /**
   * Writes the state into the address. Each choice is a step of the back button; a run of typing is
   * one step together, however many letters it has.
   */
  write(state: ExplorerState, typing: boolean): void {
    const search = stateToUrl(state);
    if (search === location.search) return;
    const url = location.pathname + search + location.hash;
    if (typing && this.#typing) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    this.#typing = typing;
  }

  /** Writes a state in place of the one that stands there, for it stood for the same. */
  correct(state: ExplorerState): void {
    history.replaceState(null, '', location.pathname + stateToUrl(state) + location.hash);
  }

  /** The link to the same page in the other language leads to the same view. */
  carryOver(state: ExplorerState): void {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (link) link.search = stateToUrl(state);
  }

  /** Calls back when the reader goes back or forward. */
  onMove(callback: (event: PopStateEvent) => void): void {
    addEventListener('popstate', (event) => {
      this.#typing = false;
      callback(event);
    });
  }
}
