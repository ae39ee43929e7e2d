/** <mpp-verify>: the page that checks all published numbers. */
import {
  needsConfirmation,
  restWhenHidden,
  startEngineLater,
  StatusView,
  whenIdle,
} from '../../engine/data-engine.ts';
import type { Lang } from '../../i18n/lang.ts';
import { find, part, setText, writtenData } from '../../scripts/dom.ts';
import { ConsoleEngine } from '../engine.ts';
import { consoleWords } from '../words.ts';
import { publishedRows } from './published-rows.ts';
import { VerifyView } from './verify-view.ts';

/** The JSON that the page contains. */
interface VerifyData {
  lang: Lang;
  /** The folder of the published files, ending in a slash. */
  folder: string;
  /** The columns of each table and view. */
  columns: Record<string, string[]>;
}

class MppVerify extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    const { lang, folder, columns } = writtenData(this) as VerifyData;
    const words = consoleWords(lang);
    const engine: ConsoleEngine = new ConsoleEngine({
      start: (options) => startEngineLater({ ...options, use: 'sql' }),
      onChange: (now) => status.show(now),
    });
    const start = (): void => void engine.start();
    const status = new StatusView(part(this, 'engine'), {
      lang,
      onStart: start,
      words: words.engine,
    });
    status.show(engine.status);
    const view = new VerifyView(this, {
      lang,
      folder,
      columns: new Map(Object.entries(columns)),
      ...publishedRows(engine),
    });
    const waits = (): boolean =>
      engine.status.phase === 'idle' && needsConfirmation(navigator, matchMedia.bind(window));
    find(this, '[data-action="verify"]', HTMLElement).addEventListener('click', () => {
      if (waits()) setText(part(this, 'verify-said'), words.state.askFirst);
      else void view.checkAll();
    });
    restWhenHidden({ page: document, window, rest: () => engine.rest(), wake: start });
    if (!waits()) whenIdle(start);
  }
}

customElements.define('mpp-verify', MppVerify);
