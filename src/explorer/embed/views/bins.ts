/** The matching regions by classes of a number, as bars of an embed. */
import { max } from 'd3-array';
import { formatNumber } from '../../../i18n/format.ts';
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { BinRow } from '../../answers/engine.ts';
import type { Range } from '../../state/criteria/criterion.ts';
import { binName } from '../../views/view-cells.ts';
import { barHtml } from './bars.ts';

/** The classes, and the range of the same number that is chosen as a filter. */
export interface Bins {
  rows: readonly BinRow[];
  chosen: Range;
  /** What is counted in classes. */
  heading: string;
}

/** The classes in ascending order: name, bar, number of regions. The unknown are left to the sentence. */
export function binsHtml({ rows, chosen, heading }: Bins, lang: Lang): Html {
  const known = rows.filter(({ from }) => from !== null);
  const most = Math.max(1, max(known, ({ regions }) => regions) ?? 0);
  const items = known.map((row) => {
    const out = isIn(row, chosen) ? null : markup` data-out`;
    return markup`<li data-key="${String(row.from)}"${out}><span class="name">${binName(row, lang)}</span>${barHtml(row.regions / most)}<span class="value">${formatNumber(row.regions, lang)}</span></li>`;
  });
  return markup`<p>${heading}</p><ol class="bars bins">${joinHtml(items)}</ol>`;
}

/** Whether a class has a number of the range; both may be open. */
function isIn({ from, to }: Range, chosen: Range): boolean {
  const ends = to === null || chosen.from === null || to >= chosen.from;
  return ends && (from === null || chosen.to === null || from <= chosen.to);
}
