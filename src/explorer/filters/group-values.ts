/** The values of the filters of each folded group, on the group's line. */
import { setText } from '../../scripts/dom.ts';
import type { ActiveFilter } from './chips.ts';

/** More values than this are counted instead of named. */
const MOST = 2;

/** The lines of the groups of filters. */
export class GroupValues {
  readonly #groups: readonly { group: Element; value: HTMLElement; none: string }[];
  /** The summaries of long lists, which say whether something in the list is ticked. */
  readonly #lists: readonly HTMLElement[];

  constructor(form: HTMLFormElement) {
    const values = [...form.querySelectorAll<HTMLElement>('[data-part="group-value"]')];
    this.#groups = values.flatMap((value) => {
      const group = value.closest('details');
      return group ? [{ group, value, none: value.textContent.trim() }] : [];
    });
    this.#lists = [...form.querySelectorAll<HTMLElement>('summary[data-in-use]')];
  }

  /** Shows the labels of the active filters, or that nothing is filtered. */
  show(active: readonly ActiveFilter[]): void {
    for (const { group, value, none } of this.#groups) {
      const labels = active
        .filter(({ control }) => group.contains(control))
        .flatMap(({ chips }) => chips.map(({ label, short }) => short ?? label));
      setText(value, labels.length === 0 ? none : shortened(labels));
      value.toggleAttribute('data-set', labels.length > 0);
    }
    for (const summary of this.#lists) {
      const isUsed = summary.parentElement?.querySelector(':checked') !== null;
      summary.toggleAttribute('data-used', isUsed);
    }
  }
}

function shortened(labels: readonly string[]): string {
  const named = labels.slice(0, MOST).join(', ');
  return labels.length > MOST ? `${named} +${labels.length - MOST}` : named;
}
