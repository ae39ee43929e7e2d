/**
 * The MPPs nearest to the reader. The browser is asked for the location only on a click, distances are
 * computed here, and nothing is sent.
 */
import { finderWords } from '../finder/finder-words.ts';
import { nearList } from './near-me-list.ts';
import { isInside, nearestMpps, type NearbyData, type Point } from './nearest-mpps.ts';

const LONGEST_WAIT = 15_000;
/** Milliseconds that a cached location may be old; few readers move far in five minutes. */
const OLDEST = 300_000;

/** Why there is no result; the key of its text. */
type Trouble = 'refused' | 'unavailable' | 'timeout' | 'outside' | 'failed';

class NearMe extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('geolocation' in navigator)) return;
    this.hidden = false;
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

function locate(): Promise<Point | Trouble> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      ({ code }) => resolve(troubleOf(code)),
      { timeout: LONGEST_WAIT, maximumAge: OLDEST },
    );
  });
}

function troubleOf(code: number): Trouble {
  if (code === GeolocationPositionError.PERMISSION_DENIED) return 'refused';
  return code === GeolocationPositionError.TIMEOUT ? 'timeout' : 'unavailable';
}

customElements.define('near-me', NearMe);
