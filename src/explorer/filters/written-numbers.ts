/** The numbers of number fields as readers write them, because a field shows 500000 and not 500.000. */
import type { Lang } from '../../i18n/lang.ts';
import { setText } from '../../scripts/dom.ts';
import { writtenValue } from '../state/form.ts';

/** Numbers below this are written the same with and without separators. */
const LEAST = 1000;

/** Shows beside the caption of each number field what it holds. */
export class WrittenNumbers {
  readonly #fields: readonly { input: HTMLInputElement; written: HTMLElement }[];
  readonly #lang: Lang;

  constructor(form: HTMLFormElement, lang: Lang) {
    this.#lang = lang;
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="number"]')];
    this.#fields = inputs.flatMap((input) => {
      const written = input.closest('label')?.querySelector<HTMLElement>('[data-written]');
      return written ? [{ input, written }] : [];
    });
  }

  /** Shows what the fields hold now. */
  show(): void {
    for (const { input, written } of this.#fields) {
      const isLong = input.validity.valid && input.valueAsNumber >= LEAST;
      setText(written, isLong ? writtenValue(input, this.#lang) : '');
    }
  }
}
