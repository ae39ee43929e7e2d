/** The matching regions as a list of an embed: the first rows of the explorer's table. */
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';
import { statusLetter, statusParts, swatchSvg } from '../../../map/tiles/tile-shapes.ts';
import type { Status } from '../../../db/statuses.ts';
import type { TableContext } from '../../state/columns/column.ts';
import { columnOf, nameColumn, type SortColumn } from '../../state/columns/columns.ts';
import type { Region } from '../../state/columns/region.ts';
import { statusText } from '../../state/words.ts';

/** The most rows of a list. */
export const LIST_ROWS = 10;

/** The rows as an ordered list: mark, name, the value of `column`, and below them province and status. */
export function listHtml(
  regions: readonly Region[],
  column: SortColumn,
  context: TableContext,
): Html {
  const items = regions.slice(0, LIST_ROWS).map((region) => itemHtml(region, column, context));
  return markup`<ol class="list">${joinHtml(items)}</ol>`;
}

function itemHtml(region: Region, column: SortColumn, context: TableContext): Html {
  const { lang } = context;
  const status = region.status as Status;
  const place = `${region[`province_name_${lang}`]} · ${statusText(status, lang)}`;
  return markup`<li data-key="${region.region_code}">${markOf(status)}<b>${nameColumn.cell(region, context)}</b><span class="value">${columnOf(column).cell(region, context)}</span><span class="place">${place}</span></li>`;
}

/** The mark of a status, as on the tile map. */
export function markOf(status: Status): Html {
  return markup`<span class="mark" data-s="${statusLetter(status)}">${swatchSvg(statusParts(status))}</span>`;
}
