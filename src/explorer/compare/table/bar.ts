/** A small bar in a cell: the share of a place, and a tick at that of the nation. */
import { markup, type Html } from '../../../i18n/html.ts';

/** A bar of 0 to 100 percent; `nation` is null in the nation's own cells. */
export function barHtml(percent: number, nation: number | null): Html {
  const tick =
    nation === null
      ? null
      : markup`<line class="nation" x1="${nation}%" x2="${nation}%" y1="0" y2="10"/>`;
  return markup`<svg class="cell-bar" width="100%" height="10" aria-hidden="true"><rect class="rail" y="2" width="100%" height="6"/><rect class="fill" y="2" width="${percent}%" height="6"/>${tick}</svg>`;
}
