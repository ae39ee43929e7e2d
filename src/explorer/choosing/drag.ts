/** Dragging over a chart, by d3-brush. Loaded lazily. */
import { brushX, type BrushBehavior, type D3BrushEvent } from 'd3-brush';
import { select, type Selection } from 'd3-selection';
import type { PlotArea } from '../../charts/chart-places.ts';

/** Left and right end in pixels of the drawing; null where nothing is chosen. */
export type Stretch = [number, number] | null;

/** What is called while the reader drags. */
export interface DragEvents {
  onStart: () => void;
  onDrag: (stretch: Stretch) => void;
  onEnd: (stretch: Stretch) => void;
  /** Called when a drag turned out to be scrolling: the range stays unchanged. */
  onCancel: () => void;
}

/** Width of the handles, and the width below which a drag is a click, in pixels. */
const HANDLE = 28;
const CLICK = 3;

/** A d3 brush over a chart, which a finger can scroll past. */
export class Drag {
  readonly #brush: BrushBehavior<unknown>;
  readonly #group: Selection<SVGGElement, unknown, null, undefined>;
  readonly #events: DragEvents;
  /** What was shown last; empty once the reader has changed it. */
  #shown = '';
  #touched = { x: 0, y: 0 };
  /** What the current touch is; undefined until it has moved. */
  #touch: 'drag' | 'scroll' | undefined;

  /** The view box of `svg` is that of the drawing. */
  constructor(svg: SVGSVGElement, events: DragEvents) {
    this.#events = events;
    this.#brush = brushX().handleSize(HANDLE).on('start brush end', this.#onBrush);
    this.#group = select(svg).append('g');
    this.#watchTouches(svg);
  }

  /** Shows a stretch of the area as chosen, without calling back. */
  show({ left, right, top, bottom }: PlotArea, stretch: Stretch): void {
    const shown = [left, right, top, bottom, stretch].join();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#brush.extent([
      [left, top],
      [right, bottom],
    ]);
    // A finger that moves vertically scrolls the page.
    this.#group.call(this.#brush).style('touch-action', 'pan-y');
    this.#brush.move(this.#group, stretch);
  }

  readonly #onBrush = (event: D3BrushEvent<unknown>): void => {
    if (event.sourceEvent === undefined || event.sourceEvent === null) return;
    this.#shown = '';
    const [left, right] = (event.selection ?? [0, 0]) as [number, number];
    const stretch: Stretch = right - left < CLICK ? null : [left, right];
    if (event.type === 'start') this.#events.onStart();
    else if (event.type === 'brush') this.#events.onDrag(stretch);
    else if (this.#touch === 'scroll') this.#events.onCancel();
    else this.#events.onEnd(stretch);
  };

  /** Passes on only horizontal touches, because the brush would otherwise prevent scrolling. */
  #watchTouches(svg: SVGSVGElement): void {
    const options = { capture: true, passive: true };
    svg.addEventListener('mousedown', () => (this.#touch = undefined), options);
    svg.addEventListener('touchstart', (event) => this.#onTouch(event), options);
    svg.addEventListener('touchmove', (event) => this.#onTouchMove(event), options);
    svg.addEventListener('touchcancel', () => (this.#touch = 'scroll'), options);
  }

  #onTouch({ touches: [touch] }: TouchEvent): void {
    this.#touch = undefined;
    if (touch) this.#touched = { x: touch.clientX, y: touch.clientY };
  }

  #onTouchMove(event: TouchEvent): void {
    const [touch] = event.touches;
    if (!touch) return;
    const across = Math.abs(touch.clientX - this.#touched.x);
    const down = Math.abs(touch.clientY - this.#touched.y);
    this.#touch ??= down > across ? 'scroll' : 'drag';
    if (this.#touch === 'scroll') event.stopPropagation();
  }
}
