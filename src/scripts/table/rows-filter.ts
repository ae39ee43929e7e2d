/**
 * A search over folded lists: keeps the rows that contain every word and opens the lists that have some.
 * Without this script the lists are complete and the search is hidden.
 */
import { normalise } from '../search/fit.ts';

interface Row {
  row: HTMLElement;
  text: string;
}

/** A folded list with its rows, whose texts are read at the first search. */
interface List {
  fold: HTMLDetailsElement;
  rows: readonly Row[];
}

class RowsFilter extends HTMLElement {
  #lists: readonly List[] | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!input || !status) return;
    input.closest('[hidden]')?.removeAttribute('hidden');
    input.addEventListener('input', () => {
      const query = normalise(input.value.trim());
      const found = query === '' ? this.#showAll() : this.#keep(query.split(/\s+/));
      const { before = '', after = '' } = status.dataset;
      status.textContent = query === '' ? '' : before + String(found) + after;
    });
  }

  #keep(words: readonly string[]): number {
    let found = 0;
    for (const { fold, rows } of this.#read()) {
      const kept = rows.filter(({ text }) => words.every((word) => text.includes(word)));
      for (const { row } of rows) row.hidden = true;
      for (const { row } of kept) row.hidden = false;
      fold.hidden = kept.length === 0;
      fold.open = kept.length > 0;
      found += kept.length;
    }
    return found;
  }

  #showAll(): number {
    const lists = this.#read();
    for (const { fold, rows } of lists) {
      for (const { row } of rows) row.hidden = false;
      fold.hidden = false;
      fold.open = false;
    }
    return lists.length;
  }

  #read(): readonly List[] {
    this.#lists ??= [...this.querySelectorAll('details')].map((fold) => ({
      fold,
      rows: [...fold.querySelectorAll('li')].map((row) => ({
        row,
        text: normalise(row.textContent),
      })),
    }));
    return this.#lists;
  }
}

customElements.define('rows-filter', RowsFilter);
