/**
 * A search over the rows of a table: hides rows that do not contain every word. Without this script
 * the table is complete and the search is hidden.
 */
import { normalise } from '../search/fit.ts';

class RowsFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (!input || !status) return;
    const rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map((row) => ({
      row,
      text: normalise(row.textContent),
    }));
    input.closest('[hidden]')?.removeAttribute('hidden');
    input.addEventListener('input', () => {
      const words = normalise(input.value).split(/\s+/);
      let found = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) found++;
      }
      const { before = '', after = '' } = status.dataset;
      status.textContent = input.value.trim() === '' ? '' : before + String(found) + after;
    });
  }
}

customElements.define('rows-filter', RowsFilter);
