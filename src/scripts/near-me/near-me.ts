/**
 * The MPPs nearest to the reader. The browser is asked for the location only on a click, distances are
 * computed here, and nothing is sent.
 */
import { finderWords } from '../finder/finder-words.ts';
import { canLocate, locate, type LocationTrouble } from './locate.ts';
import { nearList } from './near-me-list.ts';
import { isInside, nearestMpps, type NearbyData } from './nearest-mpps.ts';

/** Why there is no result; the key of its text. */
type Trouble = LocationTrouble | 'outside' | 'failed';

class NearMe extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    this.hidden = !canLocate();
    this.toggleAttribute('data-unavailable', this.hidden);
    button.addEventListener('click', () => void this.#answer(button));
  }

  async #answer(button: HTMLButtonElement): Promise<void> {
    const { src = '', base: basePath = '' } = this.dataset;
    const words = finderWords().near;
    button.setAttribute('aria-disabled', 'true');
    this.#show(words.locating);
    const answer = await findNearest(src);
    if (typeof answer === 'string') this.#show(`${words[answer]} ${words.stillWorks}`);
    else this.#show(words.found, nearList(answer, basePath, words));
    button.removeAttribute('aria-disabled');
  }

  #show(status: string, ...results: readonly Element[]): void {
    this.querySelector('[role="status"]')!.textContent = status;
    this.querySelector('.results')!.replaceChildren(...results);
  }
}

type Answer = ReturnType<typeof nearestMpps>;

async function findNearest(src: string): Promise<Answer | Trouble> {
  const here = await locate();
  if (typeof here === 'string') return here;
  try {
    const response = await fetch(src);
    if (!response.ok) return 'failed';
    const { bounds, mpps } = (await response.json()) as NearbyData;
    return isInside(here, bounds) ? nearestMpps(here, mpps) : 'outside';
  } catch {
    return 'failed';
  }
}

customElements.define('near-me', NearMe);
