/** The table of rows that have no tile. */
import { formatNumber } from '../../i18n/format.ts';
import { joinHtml, markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Unplaced } from './place-rows.ts';
import type { MakerWords } from './words.ts';

/** Rows that are listed; the others are counted. */
const LISTED = 100;

/** Returns heading and table of the rows, with number, cell and reason; nothing when all have a tile. */
export function unplacedHtml(unplaced: readonly Unplaced[], words: MakerWords, lang: Lang): Html {
  if (unplaced.length === 0) return markup``;
  const { heading, columns, more } = words.unplaced;
  const rows = unplaced
    .slice(0, LISTED)
    .map(({ number, cell, fault }) => [formatNumber(number, lang), cell, words.faults[fault]]);
  const rest = unplaced.length - LISTED;
  const last = rest > 0 ? [['', more(formatNumber(rest, lang)), '']] : [];
  const head = joinHtml(columns.map((name) => markup`<th scope="col">${name}</th>`));
  const body = joinHtml([...rows, ...last].map(rowHtml));
  return markup`<h3 id="tanpa-petak">${heading}</h3><div class="table-scroll" role="region" aria-labelledby="tanpa-petak" tabindex="0"><table class="data-table"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowHtml(cells: readonly string[]): Html {
  return markup`<tr>${joinHtml(cells.map((cell) => markup`<td>${cell}</td>`))}</tr>`;
}
