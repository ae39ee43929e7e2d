/** The head and the rows of the table as HTML: for the first page at build, then in the browser. */
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { TableContext } from '../state/columns/column.ts';
import {
  columnOf,
  nameColumn,
  type SortColumn,
  type TableColumn,
} from '../state/columns/columns.ts';
import type { Region } from '../state/columns/region.ts';
import type { Sort } from '../state/columns/table-parts.ts';
import { explorerWords } from '../state/words.ts';

/** The row of headings: the name, which is always shown, and the chosen columns. */
export function tableHeadHtml(columns: readonly TableColumn[], sort: Sort, lang: Lang): Html {
  const headings = [nameColumn.key, ...columns].map((column) => headingHtml(column, sort, lang));
  return markup`<tr>${headings}</tr>`;
}

/** A region's row with the cells of the chosen columns. */
export function regionRowHtml(
  region: Region,
  columns: readonly TableColumn[],
  context: TableContext,
): Html {
  const cells = columns.map((column) => {
    const html = contentHtml(region, column, context);
    return markup`<td${figureClass(column)} data-cell="${column}">${html}</td>`;
  });
  const name = contentHtml(region, nameColumn.key, context);
  return markup`<tr data-key="${region.region_code}"><th scope="row">${name}</th>${cells}</tr>`;
}

function headingHtml(column: SortColumn, sort: Sort, lang: Lang): Html {
  const text = explorerWords(lang).columns[column];
  const order = sort.descending ? 'descending' : 'ascending';
  const sorted = sort.column === column ? markup` aria-sort="${order}"` : null;
  const button = markup`<button type="button" class="needs-script">${text}</button>`;
  return markup`<th scope="col"${figureClass(column)} data-sort="${column}"${sorted}>${button}<noscript>${text}</noscript></th>`;
}

function contentHtml(region: Region, key: SortColumn, context: TableContext): string | Html {
  const { cell, html } = columnOf(key);
  const text = cell(region, context);
  return html ? html(text, region, context) : text;
}

function figureClass(column: SortColumn): Html | null {
  return columnOf(column).figure ? markup` class="figure"` : null;
}
