/** The table of rows that have no tile. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { find } from '../dom.ts';
import type { Unplaced } from './place-rows.ts';
import type { MakerWords } from './words.ts';

/** Rows that are listed; the others are counted. */
const LISTED = 100;

/** Shows the rows with number, cell and reason; hides the part when there is none. */
export function showUnplaced(
  part: HTMLElement,
  unplaced: readonly Unplaced[],
  words: MakerWords,
  lang: Lang,
): void {
  part.hidden = unplaced.length === 0;
  const rows = unplaced
    .slice(0, LISTED)
    .map(({ number, cell, fault }) =>
      rowOf([formatNumber(number, lang), cell, words.faults[fault]]),
    );
  const more = unplaced.length - LISTED;
  const last = more > 0 ? [rowOf(['', words.more(formatNumber(more, lang)), ''])] : [];
  find(part, 'tbody', HTMLTableSectionElement).replaceChildren(...rows, ...last);
}

function rowOf(cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const text of cells) row.insertCell().textContent = text;
  return row;
}
