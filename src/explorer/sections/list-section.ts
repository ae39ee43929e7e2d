/** The list beside the map: the page of the table in rows of two lines. */
import { joinHtml, type Html } from '../../i18n/html.ts';
import { part, setHtml, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import type { Region } from '../state/columns/region.ts';
import { defaultState, withoutLayout, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';
import { explorerWords } from '../state/words.ts';
import { listColumn, listItemHtml } from '../table/list-html.ts';
import { rowsText } from '../table/pager.ts';
import { prerenderedRows, rowsContent } from '../table/rows-content.ts';
import { tablePageAt } from '../table/table-pages.ts';
import { holdRows, PART_ROWS, showHeldRows } from '../table/rows-in-parts.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import type { SectionOptions } from './options.ts';

/** More rows than any window has of the list at once. */
const ROWS_IN_SIGHT = 14;

/** The section with the list. */
export class ListSection implements Section {
  readonly element: HTMLElement;
  readonly waitsForDrags = true;
  readonly #options: SectionOptions;
  /** What the current rows were made from. */
  #content: string;
  #scrolled = false;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#content = rowsContent(null, [listColumn(defaultState)], prerenderedRows(element));
    const scrolled = (): void => void (this.#scrolled = true);
    part(element, 'list-scroll').addEventListener('scroll', scrolled, { passive: true });
  }

  /** Filters, order and page. */
  key(state: ExplorerState): string {
    return stateToUrl(withoutLayout(state));
  }

  /** Queries the page of the table, and how many rows there are. */
  async prepare(engine: Engine, state: ExplorerState): Promise<Show> {
    const [rows, [numbers]] = await Promise.all([
      engine.rows('page', state),
      engine.rows('keyNumbers', state),
    ]);
    return () => this.#show(state, rows, numbers!.regions);
  }

  *#show(state: ExplorerState, rows: readonly Region[], regions: number): Parts {
    const { lang } = this.#options;
    const shown = rowsText(tablePageAt(state.page, regions), lang, 'place');
    setText(part(this.element, 'list-count'), shown);
    const column = listColumn(state);
    setText(part(this.element, 'list-value'), explorerWords(lang).columns[column]);
    const body = part(this.element, 'list-rows');
    const html = rows.map((region) => listItemHtml(region, column, this.#options));
    this.#write(body, joinHtml(html), rowsContent(state.knownOn, [column], rows));
    yield* showHeldRows(body, ROWS_IN_SIGHT);
    yield UNSEEN;
    yield* showHeldRows(body);
    return undefined;
  }

  /** Keeps unchanged rows, because one of them may have the focus. */
  #write(body: HTMLElement, html: Html, content: string): void {
    if (content === this.#content) return;
    this.#content = content;
    setHtml(body, html);
    holdRows(body, PART_ROWS);
    this.#toTop();
  }

  /** Scrolls only if the reader scrolled, because setting the position forces a layout. */
  #toTop(): void {
    if (!this.#scrolled) return;
    this.#scrolled = false;
    requestAnimationFrame(() => (part(this.element, 'list-scroll').scrollTop = 0));
  }
}
