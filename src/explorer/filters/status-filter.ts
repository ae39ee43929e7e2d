/** The counts by status as buttons that tick the checkboxes of the form. */
import { find, setAttribute } from '../../scripts/dom.ts';
import { statuses } from '../state/criteria/mpp.ts';

/** A button and the checkbox that it ticks. */
interface StatusButton {
  button: HTMLButtonElement;
  box: HTMLInputElement;
}

/** The buttons over the counts by status. */
export class StatusFilter {
  readonly #all: StatusButton[];

  /** `root` contains the buttons, marked with the word of their status; `form` the checkboxes. */
  constructor(root: HTMLElement, form: HTMLFormElement) {
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-status-filter]')];
    this.#all = buttons.map((button) => {
      const word = button.dataset['statusFilter'] ?? '';
      const selector = `input[name="${statuses.param}"][value="${word}"]`;
      return { button, box: find(form, selector, HTMLInputElement) };
    });
    for (const { button, box } of this.#all)
      button.addEventListener('click', () => {
        box.click();
        this.show();
      });
  }

  /** Shows which statuses the form has ticked. */
  show(): void {
    for (const { button, box } of this.#all) {
      setAttribute(button, 'aria-pressed', String(box.checked));
      button.closest('.status-figure')?.toggleAttribute('data-chosen', box.checked);
    }
  }
}
