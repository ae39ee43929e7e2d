/** The chosen places as buttons that remove them. */
import { find, part } from '../../../scripts/dom.ts';

/** The list of buttons, one per chosen place. */
export class PlaceChips {
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #onRemove: (code: string) => void;

  constructor(root: Element, onRemove: (code: string) => void) {
    this.#list = part(root, 'chips');
    this.#template = find(root, 'template', HTMLTemplateElement);
    this.#onRemove = onRemove;
  }

  /** Shows a button for each place, in order. */
  show(places: readonly { code: string; name: string }[]): void {
    this.#list.hidden = places.length === 0;
    this.#list.replaceChildren(...places.map(({ code, name }) => this.#chip(code, name)));
  }

  /** Focuses the neighbour of a removed button. Returns false where none is left. */
  focusNear(index: number): boolean {
    const buttons = this.#list.querySelectorAll('button');
    const next = buttons[Math.min(index, buttons.length - 1)];
    next?.focus();
    return next !== undefined;
  }

  #chip(code: string, name: string): Node {
    const chip = this.#template.content.cloneNode(true) as DocumentFragment;
    chip.querySelector('[data-label]')!.textContent = name;
    chip.querySelector('button')!.addEventListener('click', () => this.#onRemove(code));
    return chip;
  }
}
