/** The rows of the list beside the map: name, place and status, and the number or date that matters. */
import { markup, type Html } from '../../i18n/html.ts';
import type { TableContext } from '../state/columns/column.ts';
import { columnOf, nameColumn, type SortColumn } from '../state/columns/columns.ts';
import type { Region } from '../state/columns/region.ts';
import { measures } from '../state/criteria/mpp.ts';
import type { ExplorerState } from '../state/state.ts';

/** The columns that the list shows in every row, so that none of them is its value. */
const inEveryRow: readonly SortColumn[] = ['name', 'province', 'status', 'code', 'island'];

/** The column whose value the list shows: the one that orders, else one that filters, else population. */
export function listColumn({ sort, ...state }: ExplorerState): SortColumn {
  if (!inEveryRow.includes(sort.column)) return sort.column;
  const filtered = measures.find((key) => state[key].from !== null || state[key].to !== null);
  if (filtered) return filtered;
  const { from, to } = state.months;
  return from !== null || to !== null ? 'inaugurated' : 'population';
}

/** The row of a region as an item of the list. */
export function listItemHtml(region: Region, column: SortColumn, context: TableContext): Html {
  const { lang } = context;
  return markup`<li data-key="${region.region_code}"><span class="list-name">${cellHtml(nameColumn, region, context)}</span><span class="list-value">${columnOf(column).cell(region, context)}</span><span class="list-place">${cellHtml(columnOf('status'), region, context)} · ${region[`province_name_${lang}`]}</span></li>`;
}

function cellHtml(
  { cell, html }: Pick<typeof nameColumn, 'cell' | 'html'>,
  region: Region,
  context: TableContext,
): string | Html {
  const text = cell(region, context);
  return html ? html(text, region, context) : text;
}
