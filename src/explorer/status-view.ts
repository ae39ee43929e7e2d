/** The line that says which engine answers, how far it has loaded, and what to do when it failed. */
import type { Lang } from '../i18n/lang.ts';
import { find } from '../scripts/dom.ts';
import type { EngineStatus } from './answers/engine-control.ts';
import { megabytes } from '../engine/files/progress-bytes.ts';
import { explorerWords, type ExplorerWords } from './state/words.ts';

export interface StatusViewOptions {
  lang: Lang;
  /** Size of the download. */
  totalBytes: number;
  /** Whether the reader is asked before loading. */
  asksFirst: boolean;
  /** Called by the button that loads, or loads again. */
  onStart: () => void;
  /** What the line says; that of the explorer unless told. */
  words?: ExplorerWords['engine'];
}

export class StatusView {
  readonly #options: StatusViewOptions;
  readonly #words: ExplorerWords['engine'];
  readonly #text: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #button: HTMLButtonElement;

  /** `line` holds a text, a progress line and a button, marked by `data-engine-part`. */
  constructor(line: HTMLElement, options: StatusViewOptions) {
    this.#options = options;
    this.#words = options.words ?? explorerWords(options.lang).engine;
    this.#text = find(line, '[data-engine-part="text"]', HTMLElement);
    this.#progress = find(line, '[data-engine-part="progress"]', HTMLElement);
    this.#button = find(line, '[data-engine-part="button"]', HTMLButtonElement);
    this.#button.addEventListener('click', () => this.#start());
  }

  /** Shows a status. Only a change of phase changes the announced text. */
  show(status: EngineStatus): void {
    document.documentElement.dataset['engine'] = status.phase;
    const text = this.#textOf(status);
    if (this.#text.textContent !== text) this.#text.textContent = text;
    this.#text.title = status.phase === 'failed' ? status.detail : '';
    this.#showProgress(status);
    this.#showButton(status);
  }

  /** The button goes while it has the focus, so the focus moves to the text that replaces it. */
  #start(): void {
    this.#text.focus();
    this.#options.onStart();
  }

  #textOf(status: EngineStatus): string {
    if (status.phase === 'failed') return this.#words.failed(this.#words.reasons[status.reason]);
    if (status.phase !== 'idle') return this.#words[status.phase];
    if (status.rested) return this.#words.rested;
    return this.#options.asksFirst ? this.#words.asks : this.#words.idle;
  }

  #showProgress(status: EngineStatus): void {
    const loading = status.phase === 'loading';
    this.#progress.hidden = !loading;
    if (!loading) return;
    const { lang } = this.#options;
    const total = status.total ?? this.#options.totalBytes;
    const bar = this.#progress.querySelector('progress');
    if (bar) Object.assign(bar, { max: total, value: status.loaded });
    this.#progress.querySelector('span')!.textContent = this.#words.progress(
      megabytes(status.loaded, lang),
      megabytes(total, lang),
    );
  }

  #showButton(status: EngineStatus): void {
    const { asksFirst, lang, totalBytes } = this.#options;
    const failed = status.phase === 'failed';
    this.#button.hidden = !(failed || (status.phase === 'idle' && asksFirst && !status.rested));
    if (this.#button.hidden) return;
    this.#button.textContent = failed
      ? this.#words.retry
      : this.#words.ask(megabytes(totalBytes, lang));
  }
}
