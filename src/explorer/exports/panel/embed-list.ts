/** The embed codes in the panel: one for each chart that has a matching figure. */
import type { Lang } from '../../../i18n/lang.ts';
import { find, part } from '../../../scripts/dom.ts';
import type { ChartMatch } from './chart-exports.ts';
import { embedCode } from './embed-code.ts';
import { exportWords } from '../words.ts';

/** The list of embed codes. */
export class EmbedList {
  readonly #panel: HTMLElement;
  readonly #lang: Lang;
  readonly #home: string;
  /** The slugs shown last; codes that arrive for other slugs are dropped. */
  #shown = '';

  constructor(panel: HTMLElement, lang: Lang, home: string) {
    this.#panel = panel;
    this.#lang = lang;
    this.#home = home;
  }

  /** Shows the codes of the figures, or why there are none. */
  async show(matches: readonly ChartMatch[]): Promise<void> {
    const wanted = matches.map(({ slug }) => slug).join(' ');
    const list = part(this.#panel, 'embed-codes');
    part(this.#panel, 'no-embed').hidden = matches.length > 0;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    list.replaceChildren();
    const said = part(this.#panel, 'embed-said');
    said.textContent = '';
    try {
      const codes = await Promise.all(matches.map(({ slug }) => embedCode(this.#home, slug)));
      if (wanted === this.#shown)
        list.replaceChildren(...matches.map((match, index) => this.#item(match, codes[index]!)));
    } catch {
      if (wanted !== this.#shown) return;
      this.#shown = '';
      said.textContent = exportWords(this.#lang).embed.failed;
    }
  }

  /** A copy of the prerendered item, which contains a copy box and a link. */
  #item({ title, slug }: ChartMatch, code: string): Node {
    const words = exportWords(this.#lang);
    const template = find(this.#panel, 'template', HTMLTemplateElement);
    const item = template.content.cloneNode(true) as DocumentFragment;
    const label = item.querySelector('label')!;
    const area = item.querySelector('textarea')!;
    area.id = `kode-${slug}`;
    area.textContent = code;
    label.htmlFor = area.id;
    label.textContent = words.embed.label(title);
    item
      .querySelector('button')!
      .setAttribute('aria-label', words.citation.copyLabel(words.embed.label(title)));
    const link = item.querySelector('a')!;
    link.href = `${this.#home}grafik/${slug}/`;
    link.textContent = words.embed.page(title);
    return item;
  }
}
