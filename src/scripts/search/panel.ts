/** The results below a search field while the reader types. */
import { setHtml } from '../dom.ts';
import { joinHtml, markup } from '../../i18n/html.ts';
import { fetchIndex } from './fetch-index.ts';
import { hasMore, outcomeText, resultsHtml } from './results-html.ts';
import { siteSearch, type Found } from './search.ts';
import { searchWords, type SearchWords } from './search-words.ts';

/** Fewer letters would match almost everything. */
const LEAST_LETTERS = 2;
/** How many results of a group fit below the field. */
const MOST = 5;

/**
 * Shows results below the field of `search` from now on. Rejects when the index cannot be fetched, and
 * says so below the field.
 */
export async function answerWhileTyping(
  search: HTMLElement,
  input: HTMLInputElement,
): Promise<void> {
  const words = searchWords();
  const panel = new Panel(search, input, words);
  try {
    const index = await fetchIndex(search.dataset['src'] ?? '');
    panel.start(siteSearch(index, words.kind));
  } catch (error) {
    panel.fail();
    throw error;
  }
}

class Panel {
  readonly #search: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #words: SearchWords;
  readonly #box: HTMLElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  #find: ((text: string) => Found) | undefined;

  constructor(search: HTMLElement, input: HTMLInputElement, words: SearchWords) {
    this.#search = search;
    this.#input = input;
    this.#words = words;
    search.querySelector('.found')?.remove();
    this.#box = document.createElement('div');
    this.#box.className = 'found';
    this.#box.hidden = true;
    this.#status = document.createElement('p');
    this.#status.setAttribute('role', 'status');
    this.#results = document.createElement('div');
    this.#box.append(this.#status, this.#results);
    input.form!.after(this.#box);
  }

  /** Says that the index cannot be fetched. */
  fail(): void {
    this.#status.setAttribute('role', 'alert');
    this.#status.textContent = this.#words.failed;
    this.#box.hidden = false;
  }

  /** Answers what is and will be in the field. */
  start(find: (text: string) => Found): void {
    this.#find = find;
    this.#input.addEventListener('input', () => this.#show());
    this.#input.addEventListener('focus', () => this.#show());
    this.#input.form!.addEventListener('submit', (event) => this.#submit(event));
    const area = this.#box.parentElement!;
    area.addEventListener('keydown', (event) => this.#onKey(event));
    area.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !area.contains(relatedTarget)) this.#box.hidden = true;
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !area.contains(target)) this.#box.hidden = true;
    });
    if (document.activeElement === this.#input) this.#show();
  }

  #show(): void {
    const query = this.#input.value.trim();
    this.#box.hidden = query.length < LEAST_LETTERS;
    if (this.#box.hidden || !this.#find) return;
    const found = this.#find(query);
    const base = this.#search.dataset['base'] ?? '';
    const options = { words: this.#words, base, id: `${this.#input.id}-hasil`, most: MOST };
    const list = resultsHtml(found, { ...options, heading: 'p' });
    const all = `${base}cari/?q=${encodeURIComponent(query)}`;
    const more = markup`<p class="more"><a href="${all}">${this.#words.more(found.hits.length)}</a></p>`;
    this.#status.textContent = outcomeText(found, query, this.#words);
    setHtml(this.#results, joinHtml([list, hasMore(found, MOST) ? more : null]));
  }

  /** Opens the page that the text surely names; otherwise the form leads to the page of results. */
  #submit(event: Event): void {
    const { sure } = this.#find?.(this.#input.value) ?? {};
    if (!sure) return;
    event.preventDefault();
    location.assign((this.#search.dataset['base'] ?? '') + sure.path);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.#box.hidden && !this.#box.closest('dialog')) {
      this.#box.hidden = true;
      this.#input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#box.hidden) return;
    event.preventDefault();
    const stops: HTMLElement[] = [this.#input, ...this.#box.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus();
  }
}
