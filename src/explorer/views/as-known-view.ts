/** The panel about the day and base that are shown, and the day beside the key numbers. */
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import {
  afterHeading,
  asKnownOn,
  officialText,
  panelHeading,
  type BaseSizes,
} from './as-known-words.ts';
import { part } from '../../scripts/dom.ts';
import type { OfficialNow } from '../answers/engine.ts';
import type { ExplorerState } from '../state/state.ts';
import { explorerWords } from '../state/words.ts';

/** The bases, and the days from which MPPs count. */
export interface AsKnownOptions {
  lang: Lang;
  bases: BaseSizes;
  /** The first day from which an MPP of the list counts. */
  first: string;
  /** The day from which undated statuses count, such as preparation. */
  checkedUntil: string;
}

/** Shows day and base of a state. */
export class AsKnownView {
  readonly #root: HTMLElement;
  readonly #options: AsKnownOptions;

  constructor(root: HTMLElement, options: AsKnownOptions) {
    this.#root = root;
    this.#options = options;
  }

  /** Shows the panel, or hides it where day and base are those of the prerendered page. */
  show(state: ExplorerState, official: OfficialNow): void {
    const { lang, bases, first } = this.#options;
    const { knownOn, base } = state;
    const changed = knownOn !== null || base !== 'all';
    part(this.#root, 'official-now').hidden = changed;
    part(this.#root, 'as-known').hidden = !changed;
    this.#markDay(knownOn);
    if (!changed) return;
    const words = explorerWords(lang).asKnown;
    this.#text('as-known-heading', panelHeading(state, bases, lang));
    this.#text('as-known-official', officialText(official, bases[base], lang));
    this.#text(
      'as-known-zero',
      official.listed > 0 ? '' : words.beforeFirst(formatDate(first, lang)),
    );
    const left = formatNumber(bases.all - bases.autonomous, lang);
    this.#text('as-known-base', base === 'all' ? '' : words.autonomous(left));
    part(this.#root, 'as-known-day').hidden = knownOn === null;
    part(this.#root, 'as-known-back').hidden = knownOn === null;
  }

  /** Hides the element where the text is empty. */
  #text(name: string, text: string): void {
    const element = part(this.#root, name);
    element.hidden = text === '';
    element.textContent = text;
  }

  /** `data-as-known` is `on` for the day as a sentence, or `after` for the day after a heading. */
  #markDay(day: string | null): void {
    const { lang } = this.#options;
    const texts: Record<string, string> = {
      on: day === null ? '' : `${asKnownOn(day, lang)} `,
      after: day === null ? '' : afterHeading(day, lang),
    };
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-as-known]')) {
      element.textContent = texts[element.dataset['asKnown'] ?? ''] ?? '';
    }
  }
}
