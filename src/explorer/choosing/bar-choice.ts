/** Choosing provinces or island groups by their bars: a button over each row ticks a checkbox. */
import type { BarRows } from '../../charts/chart-places.ts';
import type { DrawingSize } from '../../charts/drawing.ts';
import { find, setAttribute } from '../../scripts/dom.ts';
import { percent, ShownDrawing } from './shown-drawing.ts';

/** The chart, the form, and the checkboxes that its bars tick. */
export interface BarChoiceOptions {
  /** The element of the figure; its parts are marked with the chart's name. */
  figure: HTMLElement;
  name: string;
  form: HTMLFormElement;
  /** The checkboxes of the form, by their values. */
  boxes: ReadonlyMap<string, HTMLInputElement>;
  /** The accessible name of the group of buttons. */
  group: string;
}

/** The buttons over the bars of one chart. */
export class BarChoice {
  readonly #options: BarChoiceOptions;
  readonly #layer: HTMLElement;
  readonly #drawing: ShownDrawing<BarRows>;
  /** One per key that was ever shown, so that a button keeps the focus. */
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #shown: readonly string[] = [];
  /** The positions that the buttons have now. */
  #placed: BarRows | undefined;
  /** The key whose button the tab key reaches. */
  #current: string | undefined;

  constructor(options: BarChoiceOptions) {
    const { figure, name, group } = options;
    this.#options = options;
    this.#layer = find(figure, `[data-bars="${name}"]`, HTMLElement);
    this.#layer.setAttribute('role', 'group');
    this.#layer.setAttribute('aria-label', group);
    this.#layer.addEventListener('keydown', (event) => this.#onKey(event));
    const box = find(figure, `[data-chart="${name}"]`, HTMLElement);
    this.#drawing = new ShownDrawing<BarRows>(box, this.#layer, () => this.show());
  }

  /** Places the buttons over the drawing's rows, pressed where the checkbox is ticked. */
  show(): void {
    const { places, size } = this.#drawing.current ?? {};
    if (!places || !size) return;
    this.#place(places, size);
    this.#showChosen();
  }

  /** Places the buttons over the rows, if the drawing has changed. */
  #place(places: BarRows, size: DrawingSize): void {
    if (this.#placed === places) return;
    this.#placed = places;
    this.#showRows(places);
    const { style } = this.#layer;
    style.setProperty('--bar-left', percent(places.left, size.width));
    style.setProperty('--bar-width', percent(places.right - places.left, size.width));
    style.setProperty('--bar-top', percent(places.bar, places.height));
    style.setProperty('--bar-height', percent(places.thickness, places.height));
    places.rows.forEach(({ key, label }, index) => {
      const button = this.#buttons.get(key)!;
      button.setAttribute('aria-label', label);
      button.style.top = percent(places.top + index * places.height, size.height);
      button.style.height = percent(places.height, size.height);
    });
  }

  #showChosen(): void {
    const { boxes } = this.#options;
    for (const [key, button] of this.#buttons) {
      setAttribute(button, 'aria-pressed', String(boxes.get(key)?.checked ?? false));
    }
    const chosen = [...boxes.values()].some(({ checked }) => checked);
    this.#layer.toggleAttribute('data-set', chosen);
  }

  #showRows({ rows }: BarRows): void {
    const keys = rows.map(({ key }) => key);
    if (keys.join() === this.#shown.join()) return;
    const focused = this.#layer.contains(document.activeElement);
    this.#shown = keys;
    this.#layer.replaceChildren(...keys.map((key) => this.#buttonOf(key)));
    const stays = this.#current !== undefined && keys.includes(this.#current);
    this.#takeOver(stays ? this.#current : keys[0]);
    if (focused) this.#focus();
  }

  #buttonOf(key: string): HTMLButtonElement {
    const button = this.#buttons.get(key) ?? document.createElement('button');
    if (this.#buttons.has(key)) return button;
    this.#buttons.set(key, button);
    button.type = 'button';
    button.addEventListener('focus', () => this.#takeOver(key));
    button.addEventListener('click', () => this.#toggle(key));
    return button;
  }

  #toggle(key: string): void {
    const box = this.#options.boxes.get(key);
    if (!box) return;
    box.checked = !box.checked;
    this.#buttons.get(key)?.setAttribute('aria-pressed', String(box.checked));
    this.#options.form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The chart is one stop of the tab key; the arrow keys move between rows. */
  #onKey(event: KeyboardEvent): void {
    const last = this.#shown.length - 1;
    const index = this.#shown.indexOf(this.#current ?? '');
    const targets: Record<string, number> = {
      ArrowUp: Math.max(index - 1, 0),
      ArrowDown: Math.min(index + 1, last),
      Home: 0,
      End: last,
    };
    const next = targets[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#takeOver(this.#shown[next]);
    this.#focus();
  }

  #takeOver(key: string | undefined): void {
    this.#current = key;
    for (const one of this.#shown) this.#buttons.get(one)!.tabIndex = one === key ? 0 : -1;
  }

  #focus(): void {
    this.#buttons.get(this.#current ?? '')?.focus();
  }
}
