/** The pager, shown above and below the table. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { find, part, setAttribute, setText } from '../../scripts/dom.ts';
import { tablePageAt, type TablePage } from './table-pages.ts';
import { tableWords } from '../state/words.ts';

/** The page that each button leads to, by `data-step`. */
const steps: Record<string, (page: TablePage) => number> = {
  first: () => 1,
  previous: ({ page }) => Math.max(1, page - 1),
  next: ({ page, pages }) => Math.min(page + 1, pages),
  last: ({ pages }) => pages,
};

/** The rows of a page in words: "Baris 51–100 dari 514", or without the first word as their `place`. */
export function rowsText(
  { from, to, rows }: TablePage,
  lang: Lang,
  form: 'rows' | 'place' = 'rows',
): string {
  const words = tableWords(lang).pager;
  if (rows === 0) return words.noRows;
  return words[form](formatNumber(from, lang), formatNumber(to, lang), formatNumber(rows, lang));
}

/** One pager of the table. */
export class Pager {
  readonly #element: HTMLElement;
  readonly #lang: Lang;
  readonly #field: HTMLInputElement;
  readonly #onPage: (page: number, since: number) => void;
  #page: TablePage = tablePageAt(1, 0);

  /** `onPage` is called with another existing page, and the time of the reader's action. */
  constructor(element: HTMLElement, lang: Lang, onPage: (page: number, since: number) => void) {
    this.#element = element;
    this.#lang = lang;
    this.#onPage = onPage;
    this.#field = find(element, 'input', HTMLInputElement);
    this.#field.addEventListener('change', (event) => this.#onTyped(event));
    for (const button of this.#buttons()) {
      const step = steps[button.dataset['step'] ?? '']!;
      button.addEventListener('click', ({ timeStamp }) => this.#go(step(this.#page), timeStamp));
    }
  }

  /** Shows the current page. Buttons that lead nowhere are `aria-disabled`, so they keep the focus. */
  show(page: TablePage): void {
    this.#page = page;
    setText(part(this.#element, 'pager-rows'), rowsText(page, this.#lang));
    const pages = tableWords(this.#lang).pager.of(formatNumber(page.pages, this.#lang));
    setText(part(this.#element, 'pager-pages'), pages);
    part(this.#element, 'pager-steps').hidden = page.pages === 1;
    this.#field.max = String(page.pages);
    this.#field.value = String(page.page);
    for (const button of this.#buttons()) {
      const leads = steps[button.dataset['step'] ?? '']!(page) !== page.page;
      setAttribute(button, 'aria-disabled', String(!leads));
    }
  }

  #buttons(): NodeListOf<HTMLElement> {
    return this.#element.querySelectorAll<HTMLElement>('[data-step]');
  }

  #onTyped({ timeStamp }: Event): void {
    const typed = Math.trunc(this.#field.valueAsNumber);
    const page = Number.isNaN(typed) ? this.#page.page : typed;
    const within = Math.min(Math.max(page, 1), this.#page.pages);
    this.#field.value = String(within);
    this.#go(within, timeStamp);
  }

  #go(page: number, since: number): void {
    if (page !== this.#page.page) this.#onPage(page, since);
  }
}
