/** All results for the query of the address: `/cari/?q=solo`. Without this script the page is a list of all pages. */
import { setHtml } from '../dom.ts';
import { fetchIndex } from './fetch-index.ts';
import { outcomeText, resultsHtml } from './results-html.ts';
import { siteSearch } from './search.ts';
import { searchWords } from './search-words.ts';

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (query === '') return;
    const input = document.querySelector<HTMLInputElement>('main site-search input');
    if (input) input.value = query;
    this.hidden = false;
    void this.#answer(query);
  }

  async #answer(query: string): Promise<void> {
    const { src = '', base = '' } = this.dataset;
    const words = searchWords();
    const status = this.querySelector('[role="status"]')!;
    const results = this.querySelector<HTMLElement>('.results')!;
    try {
      const found = siteSearch(await fetchIndex(src), words.kind)(query);
      status.textContent = outcomeText(found, query, words);
      const options = { words, base, id: 'hasil-semua', heading: 'h3', most: Infinity } as const;
      setHtml(results, resultsHtml(found, options));
    } catch {
      status.textContent = words.failedHere;
    }
  }
}

customElements.define('search-results', SearchResults);
