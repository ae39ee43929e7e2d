/** Choosing a day: the date field, and a list of days that fills the field. */
import { find } from '../../scripts/dom.ts';
import { knownOn } from './criteria/day-and-base.ts';
import { setValue } from './form.ts';

/** The value of the list for a day that is not in it. */
export const OTHER_DAY = 'lain';

/** Keeps the date field and the list of days in step. */
export class DayChoice {
  /** The date field. */
  readonly field: HTMLInputElement;
  readonly #list: HTMLSelectElement;

  constructor(form: HTMLFormElement) {
    this.field = find(form, `input[name="${knownOn.param}"]`, HTMLInputElement);
    this.#list = find(form, '[data-part="days"]', HTMLSelectElement);
    // Runs before the form's listener, which then reads the field.
    this.#list.addEventListener('input', () => (this.field.value = this.#list.value));
  }

  /** Whether the field is empty or contains a day that can be shown. */
  get isUsable(): boolean {
    return this.field.validity.valid;
  }

  /** Sets the list to the field's day, and marks an invalid field. */
  show(): void {
    if (this.isUsable) this.field.removeAttribute('aria-invalid');
    else this.field.setAttribute('aria-invalid', 'true');
    const { value } = this.field;
    const listed = [...this.#list.options].some((option) => option.value === value);
    setValue(this.#list, listed ? value : OTHER_DAY);
  }
}
