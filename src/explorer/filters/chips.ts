/** The active filters as buttons that remove them. */
import { ChipList, type Chip, type ChipListParts } from './chip-list.ts';
import { controlsOf, isChoice, type Control } from '../state/form.ts';
import { itemChips } from './item-chips.ts';

/** A control of the form that filters, and its chips. */
export interface ActiveFilter {
  control: Control;
  chips: readonly Chip[];
}

/** The form, and how its values are written. */
export interface ChipParts extends ChipListParts {
  form: HTMLFormElement;
  /** The value of a control as readers write it. */
  written: (control: Control) => string;
  /** One of several values of a control as readers write it. */
  writtenItem: (item: string) => string;
}

/**
 * Shows a button for every control of the form that filters. `data-chip` on the control contains the
 * label, with `{}` for the control's value; `data-chip-remove` what the button does, where the
 * template's words do not fit; `data-chip-short` a label for less space. `data-chip-many` marks a control with several comma-separated values,
 * each of which gets a button; it is the label of the single button where they are too many.
 */
export class Chips {
  readonly #parts: ChipParts;
  readonly #list: ChipList;

  constructor(parts: ChipParts) {
    this.#parts = parts;
    this.#list = new ChipList(parts);
  }

  /** Shows the active filters of the form, and returns them. */
  show(): ActiveFilter[] {
    const filters = controlsOf(this.#parts.form)
      .map((control) => ({ control, chips: chipsOf(control, this.#parts) }))
      .filter(({ chips }) => chips.length > 0);
    this.#list.show(filters.flatMap(({ chips }) => chips));
    return filters;
  }
}

function chipsOf(control: Control, { form, written, writtenItem }: ChipParts): Chip[] {
  const { chip, chipShort, chipRemove: remove, chipMany: many } = control.dataset;
  if (chip === undefined) return [];
  if (control instanceof HTMLInputElement && isChoice(control)) {
    const clear = (): void => clearChoice(form, control);
    return control.checked ? [{ label: chip, remove, clear }] : [];
  }
  if (control.value.trim() === '' || !control.validity.valid) return [];
  if (many !== undefined) {
    const items = itemChips(control.value, { one: chip, many }, writtenItem);
    const clear = (rest: string) => () => void (control.value = rest);
    return items.map(({ label, rest }) => ({ label, remove, clear: clear(rest) }));
  }
  const label = chip.replace('{}', written(control));
  const short = chipShort?.replace('{}', written(control));
  return [{ label, short, remove, clear: () => void (control.value = '') }];
}

/** Clears a radio button by choosing the button of its group that does not filter. */
function clearChoice(form: HTMLFormElement, control: HTMLInputElement): void {
  control.checked = false;
  if (control.type !== 'radio') return;
  const group = controlsOf(form).filter(({ name }) => name === control.name);
  const all = group.find(({ value }) => value === '');
  if (all instanceof HTMLInputElement) all.checked = true;
}
