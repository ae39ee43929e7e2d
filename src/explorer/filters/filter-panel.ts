/** The filters on a narrow screen: behind a button, with rarely used groups closed. */
import { find, part } from '../../scripts/dom.ts';
import { isChoice } from '../state/form.ts';

/** Where the filters are above the results instead of beside (src/styles/explorer/filters.css). */
const NARROW = '(max-width: 61.99rem)';

/** Opens and closes the filters and their groups. */
export class FilterPanel {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #toggle: HTMLElement;

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
    this.#toggle = find(root, '[data-action="filters"]', HTMLElement);
    this.#toggle.addEventListener('click', () => this.#flip());
    find(root, '[data-action="see"]', HTMLElement).addEventListener('click', () => {
      this.#flip();
      part(root, 'result-count').focus();
    });
  }

  /** Closes the groups marked `data-fold` on a narrow screen, unless one of them filters. */
  foldGroups(): void {
    if (!matchMedia(NARROW).matches) return;
    for (const group of this.#form.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
      const fields = group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
      group.open = [...fields].some(isSet);
    }
  }

  /** Opens or closes the filters. */
  #flip(): void {
    const open = this.#root.toggleAttribute('data-filters-open');
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}

function isSet(field: HTMLInputElement | HTMLSelectElement): boolean {
  return field instanceof HTMLInputElement && isChoice(field) ? field.checked : field.value !== '';
}
