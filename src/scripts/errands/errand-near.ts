/**
 * The MPPs of the page that are nearest to a region, or to the reader: first those at which the
 * service is reported, then those of which it is not known. The page has all of them as lists by province;
 * this copies the nearest ones to the top. Distances are computed here, and nothing is sent.
 */
import { setText } from '../dom.ts';
import { fetchPlaces } from '../finder/fetch-places.ts';
import type { Place } from '../finder/places-index.ts';
import { canLocate, locate, type LocationTrouble } from '../near-me/locate.ts';
import { boundsOf, isInside, type Point } from '../near-me/nearest-mpps.ts';
import { errandWords } from './errand-words.ts';
import { nearAnswer, type Origin } from './near-answer.ts';

type Points = Readonly<Record<string, readonly [lat: number, lng: number]>>;
type Trouble = LocationTrouble | 'outside' | 'failed';

class ErrandNear extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const button = this.querySelector<HTMLButtonElement>('button.here');
    if (!input || !button) return;
    this.hidden = false;
    button.hidden = !canLocate();
    input.addEventListener('focus', () => void this.#enhance(input));
    // A slow phone may have focused the field before this script came.
    if (document.activeElement === input) void this.#enhance(input);
    button.addEventListener('click', () => void this.#fromLocation(button));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#say(errandWords().chooseRegion);
    });
    const from = new URLSearchParams(location.search).get('dari');
    if (from !== null) void this.#fromSlug(from);
  }

  async #enhance(input: HTMLInputElement): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { makeCombobox } = await import('../finder/finder-combobox.ts');
      makeCombobox(input, await this.#regions(), (place) => void this.#fromRegion(place));
    } catch {
      this.#started = false;
      this.#fail('failed');
    }
  }

  async #regions(): Promise<Place[]> {
    const places = await fetchPlaces(this.dataset['places'] ?? '');
    return places.filter(({ kind }) => kind !== 'provinsi');
  }

  async #points(): Promise<Points> {
    const response = await fetch(this.dataset['points'] ?? '');
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return (await response.json()) as Points;
  }

  async #fromSlug(slug: string): Promise<void> {
    try {
      const place = (await this.#regions()).find(({ path }) => slugOf(path) === slug);
      if (!place) return;
      this.querySelector('input')!.value = place.name;
      await this.#fromRegion(place);
    } catch {
      this.#fail('failed');
    }
  }

  async #fromRegion(place: Place): Promise<void> {
    try {
      const slug = slugOf(place.path);
      const [lat, lng] = (await this.#points())[slug] ?? [];
      if (lat === undefined || lng === undefined) return;
      history.replaceState(null, '', `?dari=${slug}`);
      this.#answer({ point: { lat, lng }, place });
    } catch {
      this.#fail('failed');
    }
  }

  async #fromLocation(button: HTMLButtonElement): Promise<void> {
    button.setAttribute('aria-disabled', 'true');
    this.#say(errandWords().locating);
    const here = await this.#located();
    if (typeof here === 'string') this.#fail(here);
    else this.#answer({ point: here, place: undefined });
    button.removeAttribute('aria-disabled');
  }

  async #located(): Promise<Point | Trouble> {
    const here = await locate();
    if (typeof here === 'string') return here;
    try {
      const all = Object.values(await this.#points()).map(([lat, lng]) => ({ lat, lng }));
      return isInside(here, boundsOf(all)) ? here : 'outside';
    } catch {
      return 'failed';
    }
  }

  #fail(trouble: Trouble): void {
    this.#say(errandWords()[trouble]);
    this.querySelector('.results')!.replaceChildren();
  }

  #answer(from: Origin): void {
    const { status, parts } = nearAnswer(document, from, errandWords());
    this.#say(status);
    this.querySelector('.results')!.replaceChildren(...parts);
  }

  #say(text: string): void {
    const status = this.querySelector<HTMLElement>('[role="status"].answer');
    if (status) setText(status, text);
  }
}

function slugOf(path: string): string {
  return path.split('/')[1] ?? '';
}

customElements.define('errand-near', ErrandNear);
