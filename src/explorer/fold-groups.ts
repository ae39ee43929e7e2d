/** The groups of the form that take much room and are seldom needed. */

/** Where the filters stand above the results instead of beside them (src/styles/explorer-filters.css). */
const NARROW = '(max-width: 61.99rem)';

/** Closes the groups marked `data-fold` on a narrow screen, unless one of them filters. */
export function foldGroups(form: HTMLFormElement): void {
  if (!matchMedia(NARROW).matches) return;
  for (const group of form.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
    const fields = group.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
    group.open = [...fields].some(({ value }) => value !== '');
  }
}
