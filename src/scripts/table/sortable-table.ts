/**
 * Makes the columns of a table sortable by turning the headings into buttons that reorder the rows.
 * Without this script the table is complete and in a useful order.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table?.tHead) return;
    [...table.tHead.rows[0]!.cells].forEach((heading, column) => {
      if (heading.dataset['sort'] === 'none') return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        sortBy(table, heading, column);
      });
    });
  }
}

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement, column: number): void {
  const body = table.tBodies[0];
  if (!body) return;
  const numeric = heading.classList.contains('figure');
  // Numbers are most useful in descending order, names from A to Z.
  const first = numeric ? 'descending' : 'ascending';
  const second = numeric ? 'ascending' : 'descending';
  const order = heading.getAttribute('aria-sort') === first ? second : first;
  const sign = order === 'ascending' ? 1 : -1;
  const rows = [...body.rows].map((row) => ({ row, value: cellValue(row.cells[column], numeric) }));
  rows.sort((a, b) => sign * compare(a.value, b.value));
  body.append(...rows.map(({ row }) => row));
  for (const cell of table.tHead?.rows[0]?.cells ?? []) cell.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
}

function cellValue(cell: HTMLTableCellElement | undefined, numeric: boolean): string | number {
  const text = cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
  return numeric ? Number(text) : text;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b));
}

customElements.define('sortable-table', SortableTable);
