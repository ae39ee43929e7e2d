/** The box of a chart, which contains the prerendered drawing at first. Plot is loaded for redraws. */
import type { Lang } from '../../i18n/lang.ts';
import type { ChartData, ChartName } from './charts.ts';
import { find } from '../../scripts/dom.ts';
import { createRecent } from '../../scripts/recent.ts';
import { afterPaint } from '../../scripts/yielding.ts';
import { explorerWords } from '../state/words.ts';

/** Narrowest and widest drawing, in pixels; the page scales what does not fit. */
const WIDTHS = { least: 80, most: 1400 };

/** A drawing is made anew for its box when its width differs by more than this, in pixels. */
const TOLERANCE = 6;

/** How many drawings of a chart are kept, because readers undo choices. */
const KEPT = 6;

type Drawing = typeof import('./draw-charts.ts');

let drawing: Drawing | undefined;

/** Loads the drawing code. A failure is not kept, so that the next drawing tries again. */
async function loadDrawing(): Promise<Drawing> {
  return (drawing ??= await import('./draw-charts.ts'));
}

interface ChartBoxOptions {
  lang: Lang;
  /** Whether the style sheet gives the box its height, or the rows of the chart do. */
  height: 'box' | 'rows';
}

/** Redraws one chart. */
export class ChartBox<Name extends ChartName> {
  readonly #root: Element;
  readonly #box: HTMLElement;
  readonly #name: Name;
  readonly #options: ChartBoxOptions;
  /** The size of the box, from an observer, because reading it between drawings forces a layout. */
  #size: { width: number; height: number } | undefined;
  /** The newest data, which may change while Plot is loading. */
  #data: ChartData[Name] | undefined;
  /** The last drawings, by what they were made from. */
  readonly #recent = createRecent<string, SVGSVGElement>(KEPT);

  /** `root` contains the box, which is marked `data-chart` with the chart's name. */
  constructor(root: Element, name: Name, options: ChartBoxOptions) {
    this.#root = root;
    this.#box = find(root, `[data-chart="${name}"]`, HTMLElement);
    this.#name = name;
    this.#options = options;
    new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect)).observe(this.#box);
  }

  /** Makes a drawing that is shown later, where its code is loaded already. */
  drawAhead(data: ChartData[Name]): void {
    if (!drawing || this.#isHidden) return;
    try {
      this.#drawn(drawing, data);
    } catch {
      // Showing it fails as well, and reports that.
    }
  }

  #drawn({ drawExplorerChart }: Drawing, data: ChartData[Name]): SVGSVGElement {
    const context = { lang: this.#options.lang, ...this.#drawingSize() };
    const make = (): SVGSVGElement => drawExplorerChart(this.#name, data, context);
    return this.#recent.take(JSON.stringify([data, context]), make);
  }

  /** Draws data; where there is nothing to draw, shows a sentence in place of a chart that would be empty. */
  async show(data: ChartData[Name] | null, sentence: string): Promise<void> {
    if (data) await this.#draw(data);
    else this.#say(sentence);
  }

  /** Replaces the drawing; of several pending calls only the last draws. */
  async #draw(data: ChartData[Name]): Promise<void> {
    this.#data = data;
    this.#root.toggleAttribute('data-empty', false);
    if (this.#isHidden) {
      this.#box.replaceChildren();
      return;
    }
    if (!drawing) this.#box.setAttribute('aria-busy', 'true');
    try {
      const loaded = drawing ?? (await loadDrawing());
      if (this.#data !== data) return;
      this.#put(this.#drawn(loaded, data));
    } catch {
      this.#box.textContent = explorerWords(this.#options.lang).chartFailed;
    } finally {
      if (this.#data === data) this.#box.removeAttribute('aria-busy');
    }
  }

  /** An unchanged drawing stays, because replacing it would cost a layout. */
  #put(svg: SVGSVGElement): void {
    if (svg.parentNode !== this.#box) this.#box.replaceChildren(svg);
  }

  #say(sentence: string): void {
    this.#data = undefined;
    this.#root.toggleAttribute('data-empty', true);
    const said = document.createElement('p');
    said.className = 'chart-empty';
    said.textContent = sentence;
    this.#box.replaceChildren(said);
    this.#box.removeAttribute('aria-busy');
  }

  /** A hidden box has no size; it is drawn once it is shown. */
  get #isHidden(): boolean {
    return this.#size?.width === 0;
  }

  /** Whether the box has another width than its drawing, which then is to be drawn again. */
  get misfits(): boolean {
    if (!this.#size || this.#isHidden) return false;
    const drawn = this.#shownWidth();
    return Math.abs(drawn - this.#drawingSize().width) > TOLERANCE;
  }

  /** The width of the drawing on the screen; 0 where there is none. */
  #shownWidth(): number {
    const shown = [...this.#box.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0);
    return Number(shown?.getAttribute('width') ?? 0);
  }

  #onResize({ width, height }: { width: number; height: number }): void {
    this.#size = { width, height };
    if (this.#data && !this.#isHidden && this.misfits) void afterPaint().then(() => this.#redraw());
  }

  /** Not in the frame that changes the box, which shows what the reader pressed. */
  #redraw(): void {
    if (this.#data && !this.#isHidden && this.misfits) void this.#draw(this.#data);
  }

  #drawingSize(): { width: number; height?: number } {
    const { clientWidth, clientHeight } = this.#size
      ? { clientWidth: this.#size.width, clientHeight: this.#size.height }
      : this.#box;
    const width = Math.round(Math.min(Math.max(clientWidth, WIDTHS.least), WIDTHS.most));
    return this.#options.height === 'rows'
      ? { width }
      : { width, height: Math.round(clientHeight) };
  }
}
