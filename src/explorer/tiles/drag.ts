/** Drawing a box over the tile map by dragging, which marks the tiles in it. */
import { find } from '../../scripts/dom.ts';
import { boxBetween, inBox, isDrag, type Box, type Point } from './box.ts';

/** What is called while a box is drawn. */
export interface DragOptions {
  /** Called when a box begins. Returns the middle of every tile by code, in pixels on the canvas. */
  onBegin: () => ReadonlyMap<string, Point>;
  /** Whether this kind of pointer draws; others scroll the page. */
  draws: (pointerType: string) => boolean;
  /** Called whenever the tiles in the box change; with none when the box is gone. */
  onCaught: (codes: readonly string[]) => void;
  /** Called when the box is finished; `adding` where it adds to the previous choice. */
  onDone: (codes: readonly string[], adding: boolean) => void;
  /** Called whenever a box is gone, finished or not. */
  onEnd: () => void;
}

interface Drag {
  pointerId: number;
  /** Where the pointer was pressed, in pixels of the window. */
  pressed: Point;
  /** Undefined until the pointer has moved far enough. */
  middles: ReadonlyMap<string, Point> | undefined;
  caught: string[];
}

/** The box and its pointer events. */
export class BoxDrag {
  readonly #canvas: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #box: HTMLElement;
  readonly #options: DragOptions;
  #drag: Drag | undefined;
  #moved = false;

  constructor(canvas: HTMLElement, svg: SVGSVGElement, options: DragOptions) {
    this.#canvas = canvas;
    this.#svg = svg;
    this.#box = find(canvas, '.box', HTMLElement);
    this.#options = options;
    svg.addEventListener('pointerdown', (event) => this.#onDown(event));
    svg.addEventListener('pointermove', (event) => this.#onMove(event));
    svg.addEventListener('pointerup', (event) => this.#onUp(event));
    svg.addEventListener('pointercancel', () => this.#end());
    // Tiles are links, which browsers drag by default.
    svg.addEventListener('dragstart', (event) => event.preventDefault());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#end();
    });
  }

  /** Whether the press that a click ends was a drag. */
  get moved(): boolean {
    return this.#moved;
  }

  /** Whether a box is being drawn. */
  get draws(): boolean {
    return this.#drag?.middles !== undefined;
  }

  #onDown({ button, pointerId, pointerType, clientX, clientY }: PointerEvent): void {
    this.#moved = false;
    if (button !== 0 || !this.#options.draws(pointerType)) return;
    // Not yet as a point on the canvas, which a press that draws no box would force a layout for.
    const pressed = { x: clientX, y: clientY };
    this.#drag = { pointerId, pressed, middles: undefined, caught: [] };
  }

  #onMove(event: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    const moved = { x: event.clientX, y: event.clientY };
    if (!drag.middles && !isDrag(drag.pressed, moved)) return;
    drag.middles ??= this.#begin(event);
    this.#canvas.dataset['dragging'] = event.shiftKey ? 'add' : 'replace';
    const box = this.#boxBetween(drag.pressed, moved);
    this.#draw(box);
    const caught = inBox(drag.middles, box);
    if (caught.join() === drag.caught.join()) return;
    drag.caught = caught;
    this.#options.onCaught(caught);
  }

  /** Captures the pointer, so that the map gets all further moves. */
  #begin({ pointerId }: PointerEvent): ReadonlyMap<string, Point> {
    this.#moved = true;
    this.#svg.setPointerCapture(pointerId);
    this.#box.hidden = false;
    return this.#options.onBegin();
  }

  #draw({ x, y, width, height }: Box): void {
    const { style } = this.#box;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }

  #onUp({ pointerId, shiftKey }: PointerEvent): void {
    const drag = this.#drag;
    if (drag?.pointerId !== pointerId) return;
    this.#end();
    if (drag.middles) this.#options.onDone(drag.caught, shiftKey);
  }

  #end(): void {
    const drag = this.#drag;
    this.#drag = undefined;
    if (!drag?.middles) return;
    this.#box.hidden = true;
    delete this.#canvas.dataset['dragging'];
    this.#options.onCaught([]);
    this.#options.onEnd();
  }

  /** The box between two points of the window on the canvas, clamped to it, so that hidden tiles are not caught. */
  #boxBetween(a: Point, b: Point): Box {
    const { x, y, width, height } = this.#canvas.getBoundingClientRect();
    const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
    const on = (point: Point): Point => ({
      x: within(point.x - x, width),
      y: within(point.y - y, height),
    });
    return boxBetween(on(a), on(b));
  }
}
