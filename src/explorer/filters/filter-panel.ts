/** The filters on screens that are too narrow for a column of them: a drawer, or a sheet on a phone. */
import { find, part, setText } from '../../scripts/dom.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { explorerWords } from '../state/words.ts';

/** Opens and closes the filters. */
export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #lang: Lang;
  readonly #panel: HTMLElement;
  readonly #toggle: HTMLElement;
  /** What cannot be reached while the filters cover it. */
  readonly #covered: readonly HTMLElement[];

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, lang: Lang) {
    this.#root = root;
    this.#lang = lang;
    this.#panel = part(root, 'filters');
    this.#toggle = part(root, 'filters-toggle');
    const covered = root.querySelectorAll<HTMLElement>('.result-bar, .explorer-views');
    this.#covered = [...covered, ...document.querySelectorAll<HTMLElement>('body > :not(main)')];
    this.#toggle.addEventListener('click', () => this.#open());
    find(root, '[data-action="close-filters"]', HTMLElement).addEventListener('click', () =>
      this.#close(this.#toggle),
    );
    find(root, '[data-action="see"]', HTMLElement).addEventListener('click', () =>
      this.#close(part(root, 'result-count')),
    );
    this.#panel.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape' && !defaultPrevented && this.#isOpen) this.#close(this.#toggle);
    });
    part(root, 'filters-shade').addEventListener('click', () => this.#close(this.#toggle));
  }

  /** Shows on the button how many filters are active. */
  show(active: number): void {
    const { filters } = explorerWords(this.#lang).layout;
    setText(
      this.#toggle,
      active === 0 ? filters.open : filters.count(formatNumber(active, this.#lang)),
    );
  }

  get #isOpen(): boolean {
    return this.#root.hasAttribute('data-filters-open');
  }

  #open(): void {
    this.#flip(true);
    this.#panel.focus();
  }

  #close(focus: HTMLElement): void {
    this.#flip(false);
    focus.focus();
  }

  #flip(open: boolean): void {
    this.#root.toggleAttribute('data-filters-open', open);
    this.#toggle.setAttribute('aria-expanded', String(open));
    for (const element of this.#covered) element.inert = open;
  }
}
