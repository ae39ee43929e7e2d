/** The drawing that stands in a chart's box, and where one can choose in it. */
import { readPlaces, type ChartPlaces } from '../../charts/chart-places.ts';
import type { DrawingSize } from '../../charts/drawing.ts';

/** Where the page shows the wide one of the two prerendered drawings, as its style sheet says. */
const WIDE = '(min-width: 44rem)';

/**
 * Follows the drawing: the prerendered one of the screen's width, after a redraw the only one.
 * `layer` is kept exactly over it, and hidden where there is none.
 */
export class ShownDrawing<Places extends ChartPlaces> {
  /** Nothing where the chart could not be drawn. */
  current: { places: Places; size: DrawingSize } | undefined;
  readonly #box: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #wide = matchMedia(WIDE);

  constructor(box: HTMLElement, layer: HTMLElement, onChange: () => void) {
    this.#box = box;
    this.#layer = layer;
    const changed = (): void => {
      this.#read();
      onChange();
    };
    new MutationObserver(changed).observe(box, { childList: true });
    this.#wide.addEventListener('change', changed);
    this.#read();
  }

  #read(): void {
    const drawings = [...this.#box.querySelectorAll('svg')];
    const svg = this.#wide.matches ? drawings[0] : drawings.at(-1);
    // What a chart writes into its drawing is what its layer expects.
    this.current = svg && (readPlaces(svg) as typeof this.current);
    this.#layer.hidden = !this.current;
    if (!this.current) return;
    const { width, height } = this.current.size;
    this.#layer.style.maxWidth = `${width}px`;
    this.#layer.style.aspectRatio = `${width} / ${height}`;
  }
}

/** A length in percent of the whole, for a style: a layer over a drawing is scaled as it is. */
export function percent(length: number, whole: number): string {
  return `${(100 * length) / whole}%`;
}
