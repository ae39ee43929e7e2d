/** Choosing a range on a chart by dragging or keys; the form's controls hold the range. */
import type { PlotArea } from '../../charts/chart-places.ts';
import { find, setText } from '../../scripts/dom.ts';
import { afterPaint } from '../../scripts/yielding.ts';
import { passing } from '../state/input-events.ts';
import { setValue, type Control } from '../state/form.ts';
import type { Drag, Stretch } from './drag.ts';
import { Handles, type HandleWords } from './handles.ts';
import { ShownDrawing } from './shown-drawing.ts';
import { snapped, type End, type Span, type Steps } from './steps.ts';

/** The chart, the form's controls, the steps of the axis, and the words. */
export interface RangeBrushOptions<Area extends PlotArea> {
  /** The element of the figure; its parts are marked with the chart's name. */
  figure: HTMLElement;
  name: string;
  form: HTMLFormElement;
  controls: Record<End, Control>;
  steps: (area: Area) => Steps;
  words: HandleWords & {
    hint: string;
    /** The range in words; called only when an end is set. */
    chosen: () => string;
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** The brush of one chart. */
export class RangeBrush<Area extends PlotArea> {
  readonly #options: RangeBrushOptions<Area>;
  readonly #layer: HTMLElement;
  readonly #line: HTMLElement;
  readonly #handles: Handles;
  readonly #drawing: ShownDrawing<Area>;
  readonly #svg = document.createElementNS(SVG, 'svg');
  /** What the ends were placed from. */
  #placed = '';
  /** Where the range is in the drawing; null where none is chosen. */
  #stretch: Stretch = null;
  #drag: Drag | undefined;
  #dragging = false;
  /** Whether the form was changed during a drag and the address was not updated yet. */
  #unsettled = false;

  constructor(options: RangeBrushOptions<Area>) {
    const { figure, name, words } = options;
    this.#options = options;
    this.#layer = find(figure, `[data-brush="${name}"]`, HTMLElement);
    this.#line = find(figure, `[data-choose-line="${name}"]`, HTMLElement);
    this.#handles = new Handles(this.#layer, words, {
      onMove: (span) => {
        this.#choose(span);
        // At once, because the next key may come before the explorer shows the choice.
        this.show();
      },
      onMoved: () => this.#settle(),
      onClear: () => this.#clear(),
    });
    this.#svg.setAttribute('aria-hidden', 'true');
    this.#layer.prepend(this.#svg);
    const box = find(figure, `[data-chart="${name}"]`, HTMLElement);
    this.#drawing = new ShownDrawing<Area>(box, this.#layer, () => this.show());
    this.#loadWhenNear(figure);
  }

  /** Shows the values of the form's controls. */
  show(): void {
    const { words } = this.#options;
    const { current } = this.#drawing;
    const isSet = this.#values.from !== '' || this.#values.to !== '';
    this.#layer.toggleAttribute('data-set', isSet);
    setText(this.#line, isSet ? words.chosen() : words.hint);
    this.#line.toggleAttribute('data-set', isSet);
    if (!current) return;
    this.#place(current, isSet);
    if (!this.#dragging) this.#drag?.show(current.places, this.#stretch);
  }

  /** Places the ends, if the range or the drawing has changed. */
  #place(current: NonNullable<ShownDrawing<Area>['current']>, isSet: boolean): void {
    const placed = JSON.stringify([this.#values, current]);
    if (placed === this.#placed) return;
    this.#placed = placed;
    const { places, size } = current;
    const steps = this.#options.steps(places);
    const span = this.#spanIn(steps);
    this.#handles.show(span, steps, places, size);
    this.#svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    this.#stretch = isSet ? stretchOf(span, steps, places) : null;
  }

  get #values(): Record<End, string> {
    const { from, to } = this.#options.controls;
    return { from: from.value, to: to.value };
  }

  #spanIn(steps: Steps): Span {
    const { from, to } = this.#values;
    return { from: steps.boundOf('from', from), to: steps.boundOf('to', to) };
  }

  /** Loads dragging once the chart is near the screen, so that it is ready in time. */
  #loadWhenNear(figure: HTMLElement): void {
    const isNear = (entries: readonly IntersectionObserverEntry[]): void => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void this.#load();
    };
    const observer = new IntersectionObserver(isNear, { rootMargin: '50%' });
    observer.observe(figure);
  }

  async #load(): Promise<void> {
    const { Drag } = await import('./drag.ts');
    this.#drag = new Drag(this.#svg, {
      onStart: () => (this.#dragging = true),
      onDrag: (stretch) => this.#follow(stretch),
      onEnd: (stretch) => this.#drop(stretch),
      onCancel: () => this.#stop(),
    });
    this.show();
  }

  #follow(stretch: Stretch): void {
    const { current } = this.#drawing;
    if (!current || !stretch) return;
    const { left, right } = current.places;
    const share = (x: number): number => (x - left) / (right - left);
    const steps = this.#options.steps(current.places);
    this.#choose(snapped(steps, [share(stretch[0]), share(stretch[1])]));
  }

  /** Moves the focus after the next paint, because it forces a layout. */
  #drop(stretch: Stretch): void {
    if (!stretch) this.#set({ from: '', to: '' });
    this.#stop();
    if (stretch) void afterPaint().then(() => this.#handles.focus());
  }

  #stop(): void {
    this.#dragging = false;
    this.#settle();
    this.show();
  }

  #clear(): void {
    this.#set({ from: '', to: '' });
    this.#settle();
  }

  #choose({ from, to }: Span): void {
    const { current } = this.#drawing;
    if (!current) return;
    const steps = this.#options.steps(current.places);
    const now = this.#spanIn(steps);
    // An end that was not moved keeps the form's value, even inside a class.
    const value = (end: End, bound: number): string =>
      bound === now[end] ? this.#values[end] : steps.valueOf(end, bound);
    this.#set({ from: value('from', from), to: value('to', to) });
  }

  #set(values: Record<End, string>): void {
    const { controls, form } = this.#options;
    const before = this.#values;
    if (values.from === before.from && values.to === before.to) return;
    setValue(controls.from, values.from);
    setValue(controls.to, values.to);
    this.#unsettled = true;
    form.dispatchEvent(passing());
  }

  /** Only the final range of a drag or key press is a step of the back button. */
  #settle(): void {
    if (!this.#unsettled) return;
    this.#unsettled = false;
    this.#options.form.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function stretchOf(span: Span, steps: Steps, { left, right }: PlotArea): Stretch {
  const x = (bound: number): number => left + (right - left) * steps.shareAt(bound);
  return [x(span.from), Math.max(x(span.from), x(span.to))];
}
