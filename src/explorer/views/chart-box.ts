/** The box of a chart: it comes with the prerendered drawing. Plot is loaded with the first redraw. */
import type { Lang } from '../../i18n/lang.ts';
import type { ChartData, ChartName } from './charts.ts';
import { find } from '../../scripts/dom.ts';
import { explorerWords } from '../state/words.ts';

/** Narrowest and widest drawing, in pixels; the page scales what does not fit. */
const WIDTHS = { least: 200, most: 720 };

type Drawing = typeof import('./draw-charts.ts');

let drawing: Drawing | undefined;

/** A failed attempt is not kept, so that the next drawing tries again. */
async function loadDrawing(): Promise<Drawing> {
  return (drawing ??= await import('./draw-charts.ts'));
}

export class ChartBox<Name extends ChartName> {
  readonly #box: HTMLElement;
  readonly #name: Name;
  readonly #lang: Lang;
  /** Its width until the window changes: asking for it between two drawings would cost a layout. */
  #width: number | undefined;
  /** The newest data; while Plot loads another may come. */
  #data: ChartData[Name] | undefined;

  /** The box is marked `data-chart` with the chart's name. */
  constructor(root: Element, name: Name, lang: Lang) {
    this.#box = find(root, `[data-chart="${name}"]`, HTMLElement);
    this.#name = name;
    this.#lang = lang;
    addEventListener('resize', () => (this.#width = undefined));
  }

  /** Draws the chart in the place of the drawing before; of several calls the last counts. */
  async draw(data: ChartData[Name]): Promise<void> {
    this.#data = data;
    if (!drawing) this.#box.setAttribute('aria-busy', 'true');
    try {
      const { drawExplorerChart } = await loadDrawing();
      if (this.#data !== data) return;
      const context = { lang: this.#lang, width: this.#drawingWidth() };
      this.#box.replaceChildren(drawExplorerChart(this.#name, data, context));
    } catch {
      this.#box.textContent = explorerWords(this.#lang).chartFailed;
    } finally {
      if (this.#data === data) this.#box.removeAttribute('aria-busy');
    }
  }

  #drawingWidth(): number {
    this.#width ??= this.#box.clientWidth;
    return Math.min(Math.max(this.#width, WIDTHS.least), WIDTHS.most);
  }
}
