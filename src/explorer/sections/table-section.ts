/** The table of matching regions, one page at a time, so that its speed does not depend on their number. */
import { formatNumber } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import { find, part, setHtml, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { Pager, rowsText } from '../table/pager.ts';
import type { TableColumn } from '../state/columns/columns.ts';
import type { Region } from '../state/columns/region.ts';
import { holdRows, showHeldRows } from '../table/rows-in-parts.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import { defaultState, withoutLayout, type ExplorerState } from '../state/state.ts';
import { regionRowHtml, tableHeadHtml } from '../table/table-html.ts';
import { shownColumns } from '../table/shown-columns.ts';
import { prerenderedRows, rowsContent } from '../table/rows-content.ts';
import { tablePageAt, rowsKey, type TablePage } from '../table/table-pages.ts';
import { stateToUrl } from '../state/url.ts';
import { tableWords } from '../state/words.ts';
import { filterKey, type SectionOptions } from './options.ts';

/** More rows than the tallest box of the table has in sight, because it would else change its height. */
const FIRST_ROWS = 24;

/** The section with the table and its pagers. */
export class TableSection implements Section {
  readonly element: HTMLElement;
  readonly waitsForDrags = true;
  readonly #options: SectionOptions;
  readonly #pagers: readonly Pager[];
  readonly #box: HTMLElement;
  #shown: ExplorerState = defaultState;
  #columns: readonly TableColumn[] = defaultState.columns;
  #scrolled = false;
  /** What the current rows were made from. */
  #content: string;
  /** How many regions match the last filters; order, columns and page do not change it. */
  #counted: { filters: string; regions: number } | undefined;

  readonly #showsRows: () => boolean;

  /** `element` contains the first page of the default state; `showsRows` is whether rows are on the screen. */
  constructor(element: HTMLElement, options: SectionOptions, showsRows: () => boolean) {
    this.element = element;
    this.#showsRows = showsRows;
    this.#options = options;
    this.#box = find(element, '.region-table', HTMLElement);
    const pagers = [...element.querySelectorAll<HTMLElement>('.table-pager')];
    this.#pagers = pagers.map((pager) => new Pager(pager, options.lang, options.onPage));
    for (const pager of this.#pagers) pager.show(tablePageAt(1, options.bases.all));
    this.#content = rowsContent(null, this.#columns, prerenderedRows(element));
    this.#box.addEventListener('scroll', () => (this.#scrolled = true), { passive: true });
  }

  /** Filters, order, columns and page. */
  key(state: ExplorerState): string {
    return stateToUrl(withoutLayout(state));
  }

  /** Queries the page, and the last page where the page of the state does not exist. */
  async prepare(engine: Engine, state: ExplorerState): Promise<Show> {
    const [regions, first] = await Promise.all([
      this.#count(engine, state),
      engine.rows('page', state),
    ]);
    const tablePage = tablePageAt(state.page, regions);
    const { page } = tablePage;
    if (page === state.page) return () => this.#show(state, tablePage, first);
    const rows = await engine.rows('page', { ...state, page });
    return () => {
      this.#options.onPage(page);
      return this.#show({ ...state, page }, tablePage, rows);
    };
  }

  async #count(engine: Engine, state: ExplorerState): Promise<number> {
    const filters = filterKey(state);
    if (this.#counted?.filters === filters) return this.#counted.regions;
    const [numbers] = await engine.rows('keyNumbers', state);
    this.#counted = { filters, regions: numbers!.regions };
    return numbers!.regions;
  }

  *#show(state: ExplorerState, tablePage: TablePage, rows: readonly Region[]): Parts {
    const before = this.#shown;
    this.#shown = state;
    const complete = rows.length === tablePage.rows;
    const columns = shownColumns(state, { rows, complete }, this.#options);
    if (columns.join() !== this.#columns.join()) this.#showHead(columns, state);
    this.#columns = columns;
    for (const pager of this.#pagers) pager.show(tablePage);
    const sameRows = rowsKey(state) === rowsKey(before);
    const turned = sameRows && state.page !== before.page;
    this.#say(turned ? this.#turnedText(tablePage) : '');
    if (turned || !sameRows) this.#toTop();
    if (!this.#showsRows()) yield UNSEEN;
    this.#write(rows, state);
    yield UNSEEN;
    yield* showHeldRows(part(this.element, 'region-rows'));
    return undefined;
  }

  /** Keeps unchanged rows, because one of them may have the focus. */
  #write(rows: readonly Region[], { knownOn }: ExplorerState): void {
    const content = rowsContent(knownOn, this.#columns, rows);
    if (content === this.#content) return;
    this.#content = content;
    const body = part(this.element, 'region-rows');
    const html = rows.map((region) => regionRowHtml(region, this.#columns, this.#options));
    setHtml(body, joinHtml(html));
    holdRows(body, FIRST_ROWS);
  }

  /** Scrolls only if the reader scrolled, because setting the position forces a layout. */
  #toTop(): void {
    if (!this.#scrolled) return;
    this.#scrolled = false;
    requestAnimationFrame(() => (this.#box.scrollTop = 0));
  }

  /** Keeps the focus on a heading that was pressed, which may move. */
  #showHead(columns: readonly TableColumn[], { sort }: ExplorerState): void {
    const head = part(this.element, 'table-head');
    const focused = head.contains(document.activeElement)
      ? document.activeElement?.closest<HTMLElement>('[data-sort]')?.dataset['sort']
      : undefined;
    setHtml(head, tableHeadHtml(columns, sort, this.#options.lang));
    if (focused) head.querySelector<HTMLElement>(`[data-sort="${focused}"] button`)?.focus();
  }

  /** The count of matching regions is announced elsewhere; a turned page only here. */
  #say(text: string): void {
    setText(part(this.element, 'page-said'), text);
  }

  #turnedText(tablePage: TablePage): string {
    const { lang } = this.#options;
    const page = formatNumber(tablePage.page, lang);
    const pages = formatNumber(tablePage.pages, lang);
    return tableWords(lang).pager.turned(page, pages, rowsText(tablePage, lang));
  }
}
