/** Redrawing the charts after a filter. Plot is loaded with the first redraw, not with the page. */
import type { Lang } from '../i18n/lang.ts';
import type { ChartName, DateSpan } from './charts.ts';
import type { Answer } from './engine-control.ts';
import { explorerWords } from './words.ts';

/** A chart this far below the screen is drawn ahead, in pixels. */
const AHEAD = 300;

/** Narrowest and widest drawing, in pixels; the page scales what does not fit. */
const WIDTHS = { least: 280, most: 720 };

/** Charts off the screen wait so long after an answer, in milliseconds. */
const LATER_MS = 250;

/** The boxes that hold the charts, marked by `data-chart`; each starts with the prerendered drawing. */
export class ChartView {
  readonly #boxes: HTMLElement[];
  readonly #lang: Lang;
  readonly #span: DateSpan;
  /** Boxes on or near the screen, as the observer told: asking for their place would cost a layout. */
  readonly #near = new Set<Element>();
  /** The newest answer; while Plot loads, or before the charts off the screen, another may come. */
  #answer: Answer | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, lang: Lang, span: DateSpan) {
    this.#boxes = [...root.querySelectorAll<HTMLElement>('[data-chart]')];
    this.#lang = lang;
    this.#span = span;
    const observer = new IntersectionObserver((entries) => this.#onSeen(entries), {
      rootMargin: `${AHEAD}px`,
    });
    for (const box of this.#boxes) observer.observe(box);
  }

  /** Draws the charts on the screen, and the others once those are painted. */
  async show(answer: Answer): Promise<void> {
    clearTimeout(this.#later);
    this.#answer = answer;
    const isNear = (box: HTMLElement): boolean => this.#near.has(box);
    const far = this.#boxes.filter((box) => !isNear(box));
    await Promise.all(this.#boxes.filter(isNear).map((box) => this.#draw(box, answer)));
    if (this.#answer !== answer) return;
    this.#later = setTimeout(() => {
      for (const box of far) void this.#draw(box, answer);
    }, LATER_MS);
  }

  /** Draws every chart for the newest answer, wherever it stands. */
  async drawAll(): Promise<void> {
    const answer = this.#answer;
    if (!answer) return;
    clearTimeout(this.#later);
    await Promise.all(this.#boxes.map((box) => this.#draw(box, answer)));
  }

  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
  }

  async #draw(box: HTMLElement, answer: Answer): Promise<void> {
    box.setAttribute('aria-busy', 'true');
    try {
      const { drawExplorerChart } = await import('./draw-charts.ts');
      if (this.#answer !== answer) return;
      const name = box.dataset['chart'] as ChartName;
      const context = { lang: this.#lang, width: widthOf(box) };
      box.replaceChildren(drawExplorerChart(name, answer, this.#span, context));
    } catch {
      box.textContent = explorerWords(this.#lang).chartFailed;
    } finally {
      box.removeAttribute('aria-busy');
    }
  }
}

function widthOf(box: HTMLElement): number {
  return Math.min(Math.max(box.clientWidth, WIDTHS.least), WIDTHS.most);
}
