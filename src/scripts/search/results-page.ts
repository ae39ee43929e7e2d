/**
 * All results for the query of the address, `/cari/?q=solo`, or, on the page for unknown addresses, for
 * the last part of the path. Without this script the page has lists or links.
 */
import { setHtml } from '../dom.ts';
import { yieldToMain } from '../yielding.ts';
import { fetchIndex } from './fetch-index.ts';
import { outcomeText, resultsHtml } from './results-html.ts';
import { siteSearch } from './search.ts';
import { searchWords } from './search-words.ts';

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const isLost = this.dataset['from'] === 'path';
    const query = isLost
      ? lastWords()
      : (new URLSearchParams(location.search).get('q') ?? '').trim();
    if (query === '') return;
    const input = document.querySelector<HTMLInputElement>('main site-search input');
    if (input) input.value = query;
    void this.#answer(query, isLost);
  }

  /** `onlyIfFound` keeps the element hidden where the query has no result. */
  async #answer(query: string, onlyIfFound: boolean): Promise<void> {
    const { src = '', base = '' } = this.dataset;
    const words = searchWords();
    const status = this.querySelector('[role="status"]')!;
    const results = this.querySelector<HTMLElement>('.results')!;
    try {
      const index = await fetchIndex(src);
      // Three short tasks instead of one that would hold up a press on a slow device.
      await yieldToMain();
      const search = siteSearch(index, words.kind);
      await yieldToMain();
      const found = search(query);
      this.hidden = onlyIfFound && found.hits.length + found.guesses.length === 0;
      status.textContent = outcomeText(found, query, words);
      const options = { words, base, id: 'hasil-semua', heading: 'h3', most: Infinity } as const;
      setHtml(results, resultsHtml(found, options));
    } catch {
      this.hidden = onlyIfFound;
      status.textContent = words.failedHere;
    }
  }
}

/** The last part of the path as words: "kota batu" of `/daerah/kota-batu/`; none at the page's own address. */
function lastWords(): string {
  const part = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  if (part === '404.html') return '';
  return part.replace(/\.html?$/, '').replaceAll('-', ' ');
}

customElements.define('search-results', SearchResults);
