/**
 * The search over the list of errands: narrows it while the reader types, and opens the errand on
 * Enter where the text identifies one. Without this script the list is complete.
 */
import { setText } from '../dom.ts';
import { errandSearch, type SearchedErrand } from './errand-search.ts';
import { errandWords } from './errand-words.ts';

interface ListedErrand extends SearchedErrand {
  item: HTMLElement;
  link: HTMLAnchorElement;
}

type ErrandSearch = ReturnType<typeof errandSearch<ListedErrand>>;

class ErrandList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const errands = [...this.querySelectorAll<HTMLElement>('li[data-names]')].map(listedErrand);
    const search = errandSearch(errands);
    const narrow = (): void => this.#show(search(input.value), errands, input.value.trim());
    form.hidden = false;
    input.addEventListener('input', narrow);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const { matches, sure } = search(input.value);
      if (sure) location.assign(sure.link.href);
      else if (input.value.trim() !== '') matches[0]?.link.focus();
    });
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (query === '') return;
    input.value = query;
    const { sure } = search(query);
    // The list is no stop on the way back from the errand.
    if (sure) location.replace(sure.link.href);
    else narrow();
  }

  #show(
    { matches, guesses }: Pick<ReturnType<ErrandSearch>, 'matches' | 'guesses'>,
    errands: readonly ListedErrand[],
    query: string,
  ): void {
    const found = [matches, guesses, errands].find((list) => list.length > 0) ?? [];
    for (const each of errands) each.item.hidden = !found.includes(each);
    const list = errands[0]?.item.parentElement;
    list?.prepend(...(query === '' ? errands : found).map(({ item }) => item));
    const words = errandWords();
    const none = guesses.length > 0 ? words.guesses(query) : words.noMatch(query);
    const said = matches.length > 0 ? words.matches(matches.length) : none;
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) setText(status, query === '' ? '' : said);
  }
}

function listedErrand(item: HTMLElement): ListedErrand {
  const { names = '', more = '' } = item.dataset;
  return { item, link: item.querySelector('a')!, names: names.split(';'), more };
}

customElements.define('errand-list', ErrandList);
