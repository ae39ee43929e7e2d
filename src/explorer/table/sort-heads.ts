/** Column headings that order the table. */
import { columnOf, sortColumns, type SortColumn } from '../state/columns/columns.ts';
import type { Sort } from '../state/columns/table-parts.ts';

/** The order after pressing a column's heading: reversed when the column already orders. */
export function nextSort(current: Sort, column: SortColumn): Sort {
  if (current.column === column) return { column, descending: !current.descending };
  return { column, descending: columnOf(column).highestFirst ?? false };
}

/** Marks the new order when a heading is pressed, and calls back with it; headings carry `data-sort`. */
export function onSortPressed(
  head: HTMLElement,
  current: () => Sort,
  callback: (next: Sort, event: Event) => void,
): void {
  head.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('button')) return;
    const name = event.target.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    const column = sortColumns.find((known) => known === name);
    if (!column) return;
    const next = nextSort(current(), column);
    showSort(head, next);
    callback(next, event);
  });
}

/** Sets `aria-sort` on the heading of the column that orders the table. */
export function showSort(head: HTMLElement, { column, descending }: Sort): void {
  for (const heading of head.querySelectorAll<HTMLElement>('[data-sort]')) {
    if (heading.dataset['sort'] !== column) heading.removeAttribute('aria-sort');
    else heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }
}
