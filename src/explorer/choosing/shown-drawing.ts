/** The drawing that a chart's box shows, and where readers can choose in it. */
import { readPlaces, type ChartPlaces } from '../../charts/chart-places.ts';
import type { DrawingSize } from '../../charts/drawing.ts';

/** The style sheet's query for showing the wide one of the two prerendered drawings. */
const WIDE = '(min-width: 43.75rem)';

/**
 * Follows the drawing: the prerendered one for the screen's width, or the only one after a redraw.
 * Keeps `layer` exactly over it, and hides it where there is none.
 */
export class ShownDrawing<Places extends ChartPlaces> {
  /** Undefined where the chart could not be drawn. */
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
    // Each chart writes the type that its layer expects.
    this.current = svg && (readPlaces(svg) as typeof this.current);
    this.#layer.hidden = !this.current;
    if (!this.current) return;
    const { width, height } = this.current.size;
    this.#layer.style.maxWidth = `${width}px`;
    this.#layer.style.aspectRatio = `${width} / ${height}`;
  }
}

/** A length as a CSS percentage of the whole, because a layer scales with its drawing. */
export function percent(length: number, whole: number): string {
  return `${(100 * length) / whole}%`;
}
