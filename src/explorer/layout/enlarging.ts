/** Which view is in front and which is enlarged: attributes of the explorer, and the buttons that enlarge. */
import { find } from '../../scripts/dom.ts';
import { large, type FrontView, type LargeView } from '../state/look-parts.ts';

/** The layout parts of a state. */
interface Look {
  front: FrontView;
  large: LargeView | null;
}

/** The buttons that enlarge views. */
export class Enlarging {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #buttons: HTMLButtonElement[];

  /** `root` contains the form, whose hidden input holds the choice. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = find(root, `input[name="${large.param}"]`, HTMLInputElement);
    this.#buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-enlarge]')];
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#toggle(button));
    }
  }

  /** Shows the layout of a state by attributes for the style sheet. Returns whether it has changed. */
  show({ front, large: shown }: Look): boolean {
    const { front: before, large: largeBefore } = this.#root.dataset;
    this.#root.dataset['front'] = front;
    if (shown === null) delete this.#root.dataset['large'];
    else this.#root.dataset['large'] = shown;
    for (const button of this.#buttons) {
      const pressed = shown !== null && button.dataset['enlarge'] === large.word(shown);
      button.setAttribute('aria-pressed', String(pressed));
    }
    return before !== front || largeBefore !== (shown ?? undefined);
  }

  /** Shows first that the button is pressed, because the new layout takes longer. */
  #toggle(button: HTMLButtonElement): void {
    const word = button.dataset['enlarge'] ?? '';
    const isLarge = this.#input.value === word;
    button.setAttribute('aria-pressed', String(!isLarge));
    this.#input.value = isLarge ? '' : word;
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
