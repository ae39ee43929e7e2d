/** The status line: which engine answers, how far it has loaded, and what to do after a failure. */
import type { Lang } from '../i18n/lang.ts';
import { find } from '../scripts/dom.ts';
import { formatDecimal } from '../i18n/format.ts';
import { writtenFiles } from './files/engine-ahead.ts';
import { downloadBytes } from './files/engine-contents.ts';
import type { FailureReason } from './files/failure.ts';
import { needsConfirmation } from './files/first-moment.ts';
import type { Messages } from '../i18n/id.ts';

/** Whether the engine answers, and the progress of its start. */
export type EngineStatus =
  /** `rested`: it was ready and has been released because the page is hidden. */
  | { phase: 'idle'; rested?: true }
  /** Bytes; `total` is known once the build of the engine is chosen. */
  | { phase: 'loading'; loaded: number; total?: number }
  | { phase: 'ready' }
  | { phase: 'failed'; reason: FailureReason; detail: string };

/** The texts of the line; explorer and console have different ones. */
type EngineWords = Messages['explorer']['engine'];

/** What the line needs from its page. */
export interface StatusViewOptions {
  lang: Lang;
  /** Called by the button that loads, or loads again. */
  onStart: () => void;
  /** The texts of the line. */
  words: EngineWords;
}

/** The line in the page: a text, a progress bar while loading, and a button where one is needed. */
export class StatusView {
  readonly #options: StatusViewOptions;
  readonly #words: EngineWords;
  readonly #text: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #button: HTMLButtonElement;
  /** Size of the download, in bytes. */
  readonly #totalBytes = downloadBytes(writtenFiles());
  /** Whether the reader has to confirm the download. */
  readonly #needsConfirmation = needsConfirmation(navigator, matchMedia.bind(window));

  /** `line` contains a text, a progress line and a button, marked by `data-engine-part`. */
  constructor(line: HTMLElement, options: StatusViewOptions) {
    this.#options = options;
    this.#words = options.words;
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

  /** Moves the focus to the text, because the focused button is hidden. */
  #start(): void {
    this.#text.focus();
    this.#options.onStart();
  }

  #textOf(status: EngineStatus): string {
    if (status.phase === 'failed') return this.#words.failed(this.#words.reasons[status.reason]);
    if (status.phase !== 'idle') return this.#words[status.phase];
    if (status.rested) return this.#words.rested;
    return this.#needsConfirmation ? this.#words.asks : this.#words.idle;
  }

  #showProgress(status: EngineStatus): void {
    const loading = status.phase === 'loading';
    this.#progress.hidden = !loading;
    if (!loading) return;
    const { lang } = this.#options;
    const total = status.total ?? this.#totalBytes;
    const bar = this.#progress.querySelector('progress');
    if (bar) Object.assign(bar, { max: total, value: status.loaded });
    this.#progress.querySelector('span')!.textContent = this.#words.progress(
      megabytes(status.loaded, lang),
      megabytes(total, lang),
    );
  }

  #showButton(status: EngineStatus): void {
    const failed = status.phase === 'failed';
    this.#button.hidden = !(
      failed ||
      (status.phase === 'idle' && this.#needsConfirmation && !status.rested)
    );
    if (this.#button.hidden) return;
    this.#button.textContent = failed
      ? this.#words.retry
      : this.#words.ask(megabytes(this.#totalBytes, this.#options.lang));
  }
}

/** Megabytes with one decimal, without the unit: "3,2". */
function megabytes(bytes: number, lang: Lang): string {
  return formatDecimal(Math.round(bytes / 1e5) / 10, lang);
}
