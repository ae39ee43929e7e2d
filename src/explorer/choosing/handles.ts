/** The two ends of a brush for the keyboard, and the shades outside them. */
import type { PlotArea } from '../../charts/chart-places.ts';
import { movedBy, type End, type Span, type Steps } from './steps.ts';
import { percent } from './shown-drawing.ts';

const ends = ['from', 'to'] as const;

/** Accessible names of the group and of both ends. */
export interface HandleWords {
  group: string;
  ends: Record<End, string>;
}

/** What is called when the keyboard moves an end. */
export interface HandleEvents {
  /** A key moves an end; the key may be held down. */
  onMove: (span: Span) => void;
  /** The key is released. */
  onMoved: () => void;
  onClear: () => void;
}

/** Sliders over a chart for both ends of a range. */
export class Handles {
  readonly #events: HandleEvents;
  readonly #handles: Record<End, HTMLElement>;
  readonly #shades: Record<End, HTMLElement>;
  #shown: { steps: Steps; span: Span } | undefined;

  constructor(layer: HTMLElement, words: HandleWords, events: HandleEvents) {
    this.#events = events;
    layer.setAttribute('role', 'group');
    layer.setAttribute('aria-label', words.group);
    this.#shades = { from: createShade(), to: createShade() };
    this.#handles = { from: createHandle(words.ends.from), to: createHandle(words.ends.to) };
    for (const end of ends) {
      layer.append(this.#shades[end], this.#handles[end]);
      this.#handles[end].addEventListener('keydown', (event) => this.#onKey(event, end));
      this.#handles[end].addEventListener('keyup', () => events.onMoved());
    }
  }

  /** Places the ends of a span in an area of a drawing. */
  show(span: Span, steps: Steps, area: PlotArea, size: { width: number; height: number }): void {
    this.#shown = { steps, span };
    const whole = area.right - area.left;
    const x = (end: End): number => area.left + whole * steps.shareAt(span[end]);
    for (const end of ends) {
      const handle = this.#handles[end];
      handle.setAttribute('aria-valuemin', '0');
      handle.setAttribute('aria-valuemax', String(steps.count));
      handle.setAttribute('aria-valuenow', String(Math.round(span[end])));
      handle.setAttribute('aria-valuetext', steps.text(end, span[end]));
      handle.style.left = percent(x(end), size.width);
      this.#placeUpright(handle, area, size.height);
      this.#placeUpright(this.#shades[end], area, size.height);
    }
    this.#shades.from.style.left = percent(area.left, size.width);
    this.#shades.from.style.width = percent(x('from') - area.left, size.width);
    this.#shades.to.style.left = percent(x('to'), size.width);
    this.#shades.to.style.width = percent(area.right - x('to'), size.width);
  }

  /** Focuses the upper end, so that Esc clears what was just dragged. */
  focus(): void {
    this.#handles.to.focus({ preventScroll: true });
  }

  #placeUpright({ style }: HTMLElement, { top, bottom }: PlotArea, height: number): void {
    style.top = percent(top, height);
    style.height = percent(bottom - top, height);
  }

  #onKey(event: KeyboardEvent, end: End): void {
    if (!this.#shown || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return this.#events.onClear();
    const span = movedBy(event.key, end, this.#shown.span, this.#shown.steps);
    if (!span) return;
    event.preventDefault();
    this.#events.onMove(span);
  }
}

function createHandle(label: string): HTMLElement {
  const handle = document.createElement('div');
  handle.className = 'brush-handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', label);
  return handle;
}

function createShade(): HTMLElement {
  const shade = document.createElement('div');
  shade.className = 'brush-shade';
  return shade;
}
