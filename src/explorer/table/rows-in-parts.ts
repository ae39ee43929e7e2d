/** Showing long lists in parts: rows that no reader sees yet are laid out in later frames. */

/** How many rows a part has: a slow device lays them out in less time than a reader notices. */
export const PART_ROWS = 7;

/** Marks rows that are not rendered yet (results.css, table.css). */
const WAITS = 'data-waits';

/** Keeps the rows of a list or table after the first ones from being rendered with what was just written. */
export function holdRows(body: Element, first: number): void {
  for (const row of [...body.children].slice(first)) row.setAttribute(WAITS, '');
}

/** Renders the rows that wait among the first `end` ones, a part of them with each step. */
export function* showHeldRows(body: Element, end = Infinity): Generator<undefined, void> {
  const held = [...body.children].slice(0, end).filter((row) => row.hasAttribute(WAITS));
  for (let from = 0; from < held.length; from += PART_ROWS) {
    yield;
    for (const row of held.slice(from, from + PART_ROWS)) row.removeAttribute(WAITS);
  }
}
