/** Showing long lists in parts: rows that no reader sees yet are laid out in later frames. */

/** How many rows each later part has. */
const LATER = 18;

/** Marks rows that are not rendered yet (results.css, table.css). */
const WAITS = 'data-waits';

/** Keeps the rows of a list or table after the first ones from being rendered with what was just written. */
export function holdRows(body: Element, first: number): void {
  for (const row of [...body.children].slice(first)) row.setAttribute(WAITS, '');
}

/** Renders the rows that wait, some with each step. */
export function* showHeldRows(body: Element): Generator<undefined, void> {
  const held = [...body.querySelectorAll(`:scope > [${WAITS}]`)];
  for (let from = 0; from < held.length; from += LATER) {
    yield;
    for (const row of held.slice(from, from + LATER)) row.removeAttribute(WAITS);
  }
}
