/** The code that embeds the state on the screen, in the panel of exports. Made when a reader opens it. */
import { frameSnippet } from '../../embed/snippets.ts';
import type { Lang } from '../../i18n/lang.ts';
import { find, part, setText } from '../../scripts/dom.ts';
import type { ExplorerState } from '../state/state.ts';
import { embedSearch } from './search.ts';
import { embedViewOf, embedViews } from './views/embed-view.ts';
import { embedWords } from './words.ts';

/** The width in pixels of a usual column of an article, for which the code has the height. */
const COLUMN = 640;

/** What the code needs from the explorer. */
export interface EmbedCodeOptions {
  lang: Lang;
  /** The home page in the page's language, as a path that ends in a slash. */
  home: string;
  state: () => ExplorerState;
}

/** The part of the panel with the code; `root` contains the panel. */
export class EmbedCode {
  readonly #box: HTMLDetailsElement;
  readonly #view: HTMLSelectElement;
  readonly #options: EmbedCodeOptions;
  /** The address whose code is shown or being made. */
  #address = '';

  constructor(root: HTMLElement, options: EmbedCodeOptions) {
    this.#box = find(root, 'details[data-part="state-embed"]', HTMLDetailsElement);
    this.#view = find(this.#box, 'select', HTMLSelectElement);
    this.#options = options;
    this.#box.addEventListener('toggle', () => this.#open());
    this.#view.addEventListener('input', (event) => {
      // The select belongs to no form of filters.
      event.stopPropagation();
      this.show();
    });
  }

  /** Makes the code of the state, if the part is open and shows another. */
  show(): void {
    if (!this.#box.open) return;
    const { home, state } = this.#options;
    const view = embedViews.find((each) => each === this.#view.value) ?? 'list';
    const address = `${location.origin}${home}embed/jelajah/${embedSearch(state(), view)}`;
    if (address === this.#address) return;
    this.#address = address;
    find(this.#box, 'a', HTMLAnchorElement).href = address;
    void this.#make(address);
  }

  /** Offers the view in front or an enlarged histogram first. */
  #open(): void {
    if (this.#box.open && this.#address === '')
      this.#view.value = embedViewOf(this.#options.state());
    this.show();
  }

  async #make(address: string): Promise<void> {
    const area = find(this.#box, 'textarea', HTMLTextAreaElement);
    const said = part(this.#box, 'state-embed-said');
    area.value = '';
    setText(said, '');
    try {
      const code = await this.#codeOf(address);
      if (address === this.#address) area.value = code;
    } catch {
      if (address !== this.#address) return;
      this.#address = '';
      setText(said, embedWords(this.#options.lang).code.failed);
    }
  }

  async #codeOf(address: string): Promise<string> {
    const { home, lang } = this.#options;
    const site = location.origin + (lang === 'en' ? home.replace(/en\/$/, '') : home);
    const frame = frameSnippet({ address, ...(await measured(address, this.#box)) });
    return `${frame}\n<script async src="${site}embed/pantau-mpp.js"></script>`;
  }
}

/**
 * Title and height of an embed, read from an invisible frame as wide as a column. Rejects when the
 * embed cannot be loaded or shows nothing.
 */
async function measured(
  address: string,
  beside: Element,
): Promise<{ title: string; height: number }> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: `${COLUMN}px` });
  Object.assign(frame.style, { visibility: 'hidden', border: '0', pointerEvents: 'none' });
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  beside.append(frame);
  try {
    await loaded;
    const root = frame.contentDocument?.documentElement;
    const title = root?.querySelector('main[data-view] h2')?.textContent;
    if (!root || !title) throw new Error(`${address} shows no view.`);
    return { title, height: Math.ceil(root.getBoundingClientRect().height) };
  } finally {
    frame.remove();
  }
}
