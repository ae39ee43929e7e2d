/**
 * Lets the reader choose a year for both maps of a page: by a slider, by steps or by playing. The texts
 * of every year are templates in the page; the year is kept in the address.
 */
import { drawnYear, dotIsOff, searchFor, stepAfter, yearIn, type YearRange } from './year.ts';

/** Milliseconds per year while playing; longer where the reader prefers reduced motion. */
const PACE = { usual: 1100, calm: 3000 } as const;

/** The part of the tile map's element that this control uses. */
interface YearMap extends HTMLElement {
  setYear: (year: number | null) => void;
}

class YearControl extends HTMLElement {
  private timer: number | undefined;

  connectedCallback(): void {
    this.slider.addEventListener('input', () => {
      this.stop();
      this.show(Number(this.slider.value));
    });
    this.slider.addEventListener('change', () => this.remember());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      button.addEventListener('click', () => this.step(Number(button.dataset['step'])));
    }
    this.playButton.addEventListener('click', () => {
      if (this.timer === undefined) this.play();
      else this.halt();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.timer !== undefined) this.halt();
    });
    window.addEventListener('popstate', () => this.showAddress());
    this.named('panel').hidden = false;
    // The tile map may not be defined yet; it then gets its year once it is.
    void customElements.whenDefined('tile-map').then(() => this.drawTiles());
    this.showAddress();
  }

  private get slider(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private get playButton(): HTMLButtonElement {
    return this.querySelector('[data-part="play"]')!;
  }

  private get range(): YearRange {
    return { first: Number(this.slider.min), last: Number(this.slider.max) };
  }

  private get year(): number {
    return Number(this.slider.value);
  }

  private named(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`)!;
  }

  private showAddress(): void {
    this.stop();
    this.show(yearIn(location.search, this.range));
  }

  /** Shows a year everywhere on the page. */
  private show(year: number): void {
    this.slider.value = String(year);
    const template = this.querySelector<HTMLTemplateElement>(`template[data-year="${year}"]`)!;
    const [label, sentence] = template.content.cloneNode(true).childNodes;
    this.slider.setAttribute('aria-valuetext', label!.textContent!);
    this.named('label').replaceChildren(label!);
    this.named('count').replaceChildren(sentence!);
    this.disableAtTheEnds(year);
    this.drawTiles();
    this.drawDots();
  }

  /** Buttons that lead nowhere stay in the tab order and are `aria-disabled`. */
  private disableAtTheEnds(year: number): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const nowhere = stepAfter(year, Number(button.dataset['step']), this.range) === year;
      button.setAttribute('aria-disabled', String(nowhere));
    }
  }

  private drawTiles(): void {
    const year = drawnYear(this.year, this.range);
    for (const map of document.querySelectorAll<YearMap>('tile-map:defined')) map.setYear(year);
  }

  private drawDots(): void {
    const year = drawnYear(this.year, this.range);
    for (const dot of document.querySelectorAll<SVGElement>('.dot-map [data-y]')) {
      dot.toggleAttribute('data-off', dotIsOff(dot.dataset['y']!, year));
    }
  }

  private step(by: number): void {
    this.stop();
    const year = stepAfter(this.year, by, this.range);
    if (year === this.year) return;
    this.show(year);
    this.remember();
  }

  /** Writes the year into the address, as a step of the back button. */
  private remember(): void {
    const search = searchFor(location.search, this.year, this.range);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
  }

  /** Plays from this year to the last; from the first year if this is already the last. */
  private play(): void {
    const { first, last } = this.range;
    if (this.year === last) this.show(first);
    this.setPlaying(true);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.timer = window.setInterval(
      () => {
        this.show(stepAfter(this.year, 1, this.range));
        if (this.year === last) this.halt();
      },
      calm ? PACE.calm : PACE.usual,
    );
  }

  /** Stops playing at the current year, announces it, and writes it into the address. */
  private halt(): void {
    this.stop();
    this.show(this.year);
    this.remember();
  }

  private stop(): void {
    window.clearInterval(this.timer);
    this.timer = undefined;
    this.setPlaying(false);
  }

  /** Updates the button, and silences the live region while playing. */
  private setPlaying(playing: boolean): void {
    const { play = '', stop = '' } = this.playButton.dataset;
    this.playButton.textContent = playing ? stop : play;
    this.named('count').setAttribute('aria-live', playing ? 'off' : 'polite');
  }
}

customElements.define('year-control', YearControl);
