/** The list beside the map: the page of the table in rows of two lines. */
import { joinHtml } from '../../i18n/html.ts';
import { part, setHtml, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { withoutLayout, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';
import { explorerWords } from '../state/words.ts';
import { listColumn, listItemHtml } from '../table/list-html.ts';
import { rowsText } from '../table/pager.ts';
import { tablePageAt } from '../table/table-pages.ts';
import type { Section } from '../views/section.ts';
import type { SectionOptions } from './options.ts';

/** The section with the list. */
export class ListSection implements Section {
  readonly element: HTMLElement;
  readonly #options: SectionOptions;
  #shown = '';
  #scrolled = false;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    const scrolled = (): void => void (this.#scrolled = true);
    part(element, 'list-scroll').addEventListener('scroll', scrolled, { passive: true });
  }

  /** Filters, order and page. */
  key(state: ExplorerState): string {
    return stateToUrl(withoutLayout(state));
  }

  /** Queries the page of the table, and how many rows there are. */
  async prepare(engine: Engine, state: ExplorerState): Promise<() => void> {
    const [rows, [numbers]] = await Promise.all([
      engine.rows('page', state),
      engine.rows('keyNumbers', state),
    ]);
    return () => {
      const shown = tablePageAt(state.page, numbers!.regions);
      setText(part(this.element, 'list-count'), rowsText(shown, this.#options.lang));
      const column = listColumn(state);
      const html = joinHtml(rows.map((region) => listItemHtml(region, column, this.#options)));
      setText(part(this.element, 'list-value'), explorerWords(this.#options.lang).columns[column]);
      if (String(html) === this.#shown) return;
      this.#shown = String(html);
      setHtml(part(this.element, 'list-rows'), html);
      this.#toTop();
    };
  }

  /** Scrolls only if the reader scrolled, because setting the position forces a layout. */
  #toTop(): void {
    if (!this.#scrolled) return;
    this.#scrolled = false;
    requestAnimationFrame(() => (part(this.element, 'list-scroll').scrollTop = 0));
  }
}
