/** The box of a chart, which contains the prerendered drawing at first. Plot is loaded for redraws. */
import type { Lang } from '../../i18n/lang.ts';
import type { ChartData, ChartName } from './charts.ts';
import { find } from '../../scripts/dom.ts';
import { explorerWords } from '../state/words.ts';

/** Narrowest and widest drawing, in pixels; the page scales what does not fit. */
const WIDTHS = { least: 200, most: 720 };

type Drawing = typeof import('./draw-charts.ts');

let drawing: Drawing | undefined;

/** Loads the drawing code. A failure is not kept, so that the next drawing tries again. */
async function loadDrawing(): Promise<Drawing> {
  return (drawing ??= await import('./draw-charts.ts'));
}

/** Redraws one chart. */
export class ChartBox<Name extends ChartName> {
  readonly #box: HTMLElement;
  readonly #name: Name;
  readonly #lang: Lang;
  /** The width until the window is resized, because reading it between drawings forces a layout. */
  #width: number | undefined;
  /** The newest data, which may change while Plot is loading. */
  #data: ChartData[Name] | undefined;

  /** The box is marked `data-chart` with the chart's name. */
  constructor(root: Element, name: Name, lang: Lang) {
    this.#box = find(root, `[data-chart="${name}"]`, HTMLElement);
    this.#name = name;
    this.#lang = lang;
    addEventListener('resize', () => (this.#width = undefined));
  }

  /** Replaces the drawing; of several pending calls only the last draws. */
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
