/** Choosing a day: the date field, and the list of days beside it that only fills the field. */
import { find } from '../../scripts/dom.ts';
import { knownOn } from './criteria/day-and-base.ts';

/** The value of the list for a day that is not in it. */
export const OTHER_DAY = 'lain';

export class DayChoice {
  /** The date field. */
  readonly field: HTMLInputElement;
  readonly #list: HTMLSelectElement;

  constructor(form: HTMLFormElement) {
    this.field = find(form, `input[name="${knownOn.param}"]`, HTMLInputElement);
    this.#list = find(form, '[data-part="days"]', HTMLSelectElement);
    // Heard before the form hears it, which then reads the field.
    this.#list.addEventListener('input', () => (this.field.value = this.#list.value));
  }

  /** Whether the field holds a day that can be shown, or nothing at all. */
  get isUsable(): boolean {
    return this.field.validity.valid;
  }

  /** Makes the list say what the field says. */
  show(): void {
    if (this.isUsable) this.field.removeAttribute('aria-invalid');
    else this.field.setAttribute('aria-invalid', 'true');
    this.#list.value = this.field.value;
    if (this.#list.selectedIndex < 0) this.#list.value = OTHER_DAY;
  }
}
