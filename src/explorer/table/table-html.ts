/** The head and the rows of the table as HTML: written at build for the first page, in the browser after. */
import { escapeHtml } from '../../i18n/escape-html.ts';
import { pagePath } from '../../i18n/paths.ts';
import { regionPath } from '../../i18n/region-path.ts';
import type { Lang } from '../../i18n/lang.ts';
import { cellText, type TablePlaces } from './region-cells.ts';
import type { Region } from '../answers/region.ts';
import type { Sort, SortColumn, TableColumn } from '../state/state.ts';
import { tableWords } from '../state/words.ts';

const FIGURES: readonly SortColumn[] = ['agencies', 'services', 'population'];

/** The row of headings: the name, which always stands, and the columns chosen. */
export function tableHeadHtml(columns: readonly TableColumn[], sort: Sort, lang: Lang): string {
  const headings = ['name' as const, ...columns].map((column) => headingHtml(column, sort, lang));
  return `<tr>${headings.join('')}</tr>`;
}

/** A region's row with the cells of the columns chosen; a place without a page stands without a link. */
export function regionRowHtml(
  region: Region,
  columns: readonly TableColumn[],
  places: TablePlaces,
): string {
  const cells = columns.map((column) => cellHtml(region, column, places));
  const code = escapeHtml(region.region_code);
  return `<tr data-key="${code}"><th scope="row">${nameHtml(region, places)}</th>${cells.join('')}</tr>`;
}

function headingHtml(column: SortColumn, sort: Sort, lang: Lang): string {
  const text = escapeHtml(tableWords(lang).columns[column]);
  const order = sort.descending ? 'descending' : 'ascending';
  const sorted = sort.column === column ? ` aria-sort="${order}"` : '';
  const button = `<button type="button" class="needs-script">${text}</button>`;
  return `<th scope="col"${figureClass(column)} data-sort="${column}"${sorted}>${button}<noscript>${text}</noscript></th>`;
}

function cellHtml(region: Region, column: TableColumn, places: TablePlaces): string {
  const text = escapeHtml(cellText(region, column, places));
  return `<td${figureClass(column)} data-cell="${column}">${contentHtml(region, column, text, places)}</td>`;
}

function contentHtml(
  { status, province_code }: Region,
  column: TableColumn,
  text: string,
  { lang, provinceSlugs }: TablePlaces,
): string {
  if (column === 'status') {
    return `<span class="status-mark" data-status="${escapeHtml(status)}">${text}</span>`;
  }
  const slug = column === 'province' ? provinceSlugs[province_code] : undefined;
  return slug === undefined ? text : link(pagePath(lang, `provinsi/${slug}/`), text);
}

function nameHtml(
  { region_code, kind, name }: Region,
  { lang, kinds, regionsWithPage }: TablePlaces,
): string {
  const text = escapeHtml(`${kinds[kind] ?? kind} ${name}`);
  return regionsWithPage.has(region_code) ? link(regionPath(lang, { kind, name }), text) : text;
}

function link(href: string, html: string): string {
  return `<a href="${escapeHtml(href)}">${html}</a>`;
}

function figureClass(column: SortColumn): string {
  return FIGURES.includes(column) ? ' class="figure"' : '';
}
