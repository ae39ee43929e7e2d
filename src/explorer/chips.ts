/** The active filters as buttons that remove them. */
import { controlsOf, isChoice, type Control } from './form.ts';

interface ActiveFilter {
  label: string;
  /** What pressing the button does, where it is more than removing a filter. */
  remove: string | undefined;
  clear: () => void;
}

export interface ChipParts {
  form: HTMLFormElement;
  list: HTMLElement;
  template: HTMLTemplateElement;
  /** The value of a control as readers write it. */
  written: (control: Control) => string;
  /** Called after the control of a removed filter has been reset. */
  onRemove: (event: Event) => void;
  onLastRemoved: () => void;
}

/**
 * Shows a button for every control of the form that filters. `data-chip` on the control holds the
 * label, with `{}` for the control's value; `data-chip-remove` what pressing it does, where the
 * template's words do not fit.
 */
export class Chips {
  readonly #form: HTMLFormElement;
  readonly #list: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #written: (control: Control) => string;
  readonly #onRemove: (event: Event) => void;
  readonly #onLastRemoved: () => void;

  /** `onLastRemoved` moves the focus on when no button is left for it. */
  constructor(parts: ChipParts) {
    this.#form = parts.form;
    this.#list = parts.list;
    this.#template = parts.template;
    this.#written = parts.written;
    this.#onRemove = parts.onRemove;
    this.#onLastRemoved = parts.onLastRemoved;
  }

  /** Shows the filters the form's controls now say. Returns how many there are. */
  show(): number {
    const filters = activeFilters(this.#form, this.#written);
    this.#list.replaceChildren(...filters.map((filter) => this.#chip(filter)));
    return filters.length;
  }

  #chip({ label, remove, clear }: ActiveFilter): Node {
    const chip = this.#template.content.cloneNode(true) as DocumentFragment;
    const button = chip.querySelector('button')!;
    chip.querySelector('[data-label]')!.textContent = label;
    if (remove !== undefined) chip.querySelector('[data-remove]')!.textContent = remove;
    button.addEventListener('click', (event) => {
      const place = [...this.#list.querySelectorAll('button')].indexOf(button);
      clear();
      this.#onRemove(event);
      this.#focusNear(place);
    });
    return chip;
  }

  /** The button pressed is gone; the keyboard goes on at its neighbour. */
  #focusNear(place: number): void {
    const buttons = this.#list.querySelectorAll('button');
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next) next.focus();
    else this.#onLastRemoved();
  }
}

function activeFilters(
  form: HTMLFormElement,
  written: (control: Control) => string,
): ActiveFilter[] {
  return controlsOf(form).flatMap((control) => {
    const { chip, chipRemove: remove } = control.dataset;
    if (chip === undefined) return [];
    if (control instanceof HTMLInputElement && isChoice(control)) {
      const clear = (): void => clearChoice(form, control);
      return control.checked ? [{ label: chip, remove, clear }] : [];
    }
    if (control.value.trim() === '' || !control.validity.valid) return [];
    const label = chip.replace('{}', written(control));
    return [{ label, remove, clear: () => void (control.value = '') }];
  });
}

/** A radio button is cleared by choosing the one of its group that does not filter. */
function clearChoice(form: HTMLFormElement, control: HTMLInputElement): void {
  control.checked = false;
  if (control.type !== 'radio') return;
  const group = controlsOf(form).filter(({ name }) => name === control.name);
  const all = group.find(({ value }) => value === '');
  if (all instanceof HTMLInputElement) all.checked = true;
}
