/** A list of buttons, each of which removes what it names. */

/** A button that removes what it names. */
export interface Chip {
  label: string;
  /** The label where there is little space, if it is another. */
  short?: string | undefined;
  /** What the button does, where the template's words do not fit. */
  remove: string | undefined;
  clear: () => void;
}

/** The elements of the list, and what is called when a chip is removed. */
export interface ChipListParts {
  list: HTMLElement;
  template: HTMLTemplateElement;
  /** Called after `clear` of the chip that was pressed; the list must then be shown without it. */
  onRemove: (event: Event) => void;
  /** Moves the focus elsewhere when no button is left. */
  onLastRemoved: () => void;
}

/** A list of chips with stable focus. */
export class ChipList {
  readonly #parts: ChipListParts;
  #shown = '';
  /** The place of the chip that was pressed, until the list is shown without it. */
  #pressed: number | undefined;

  constructor(parts: ChipListParts) {
    this.#parts = parts;
  }

  /** Shows exactly these chips. Unchanged chips are kept, because one may have the focus. */
  show(chips: readonly Chip[]): void {
    const texts = chips.map(({ label, remove }) => `${label}\n${remove ?? ''}`).join('\n\n');
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (texts === this.#shown) return;
    this.#shown = texts;
    this.#parts.list.replaceChildren(...chips.map((chip) => this.#item(chip)));
    if (pressed !== undefined) this.#focusNear(pressed);
  }

  #item({ label, remove, clear }: Chip): Node {
    const { list, template, onRemove } = this.#parts;
    const item = template.content.cloneNode(true) as DocumentFragment;
    const button = item.querySelector('button')!;
    item.querySelector('[data-label]')!.textContent = label;
    if (remove !== undefined) item.querySelector('[data-remove]')!.textContent = remove;
    button.addEventListener('click', (event) => {
      this.#pressed = [...list.querySelectorAll('button')].indexOf(button);
      button.toggleAttribute('data-removed', true);
      clear();
      onRemove(event);
    });
    return item;
  }

  /** Focuses the neighbour of the button that was removed. */
  #focusNear(index: number): void {
    const buttons = this.#parts.list.querySelectorAll('button');
    const next = buttons[Math.min(index, buttons.length - 1)];
    if (next) next.focus();
    else this.#parts.onLastRemoved();
  }
}
