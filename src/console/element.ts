/** <mpp-console>: connects the editor, the address, the engine, the result and the check. */
import { find, part, writtenData } from '../scripts/dom.ts';
import {
  needsConfirmation,
  restWhenHidden,
  startEngineLater,
  StatusView,
  waitsForChoice,
  whenIdle,
  type EngineStatus,
} from '../engine/data-engine.ts';
import { formatNumber } from '../i18n/format.ts';
import { queryIn, queryOf, hashOf, viewSql, type ConsoleQuery } from './address.ts';
import { EditorBox } from './editor/editor-box.ts';
import { ConsoleEngine } from './engine.ts';
import type { ConsoleData } from './page-data.ts';
import { refusalOf } from './query/refusal.ts';
import { ResultView } from './result/result-view.ts';
import { Run, type Outcome } from './query/run.ts';
import type { QueryError } from './query/error.ts';
import { candidatesIn, withCandidate } from './query/candidates.ts';
import { readSchema, type Schema } from './editor/schema.ts';
import { onFirstUse } from './first-use.ts';
import { publishedRows } from './verify/published-rows.ts';
import { VerifyView } from './verify/verify-view.ts';
import { consoleWords, type ConsoleWords } from './words.ts';

/** A query that takes longer than this gets a cancel button. */
const CANCEL_AFTER_MS = 600;

class MppConsole extends HTMLElement {
  #started = false;
  #data!: ConsoleData;
  #words!: ConsoleWords;
  #schema!: Schema;
  #engine!: ConsoleEngine;
  #status!: StatusView;
  #editor!: EditorBox;
  #result!: ResultView;
  #verify!: VerifyView;
  #run: Run | undefined;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#data = writtenData(this) as ConsoleData;
    this.#words = consoleWords(this.#data.lang);
    this.#schema = readSchema(this);
    this.#createParts();
    this.#listen();
    this.#open();
    // A phone loads editor and engine with the first use, because both delay everything else there.
    if (waitsForChoice(matchMedia.bind(window)) && location.hash === '')
      onFirstUse(this, () => this.#load());
    else this.#load();
  }

  /** Loads the editor and, unless the reader has to confirm first, the engine. */
  #load(): void {
    this.#editor.upgrade().catch(() => undefined);
    const start = (): void => void this.#engine.start();
    restWhenHidden({ page: document, window, rest: () => this.#engine.rest(), wake: start });
    if (!needsConfirmation(navigator, matchMedia.bind(window))) whenIdle(start);
  }

  #createParts(): void {
    const { lang, folder } = this.#data;
    this.#engine = new ConsoleEngine({
      start: (options) => startEngineLater({ ...options, use: 'sql' }),
      onChange: (status) => this.#onEngine(status),
    });
    this.#status = new StatusView(part(this, 'engine'), {
      lang,
      onStart: () => void this.#engine.start(),
      words: this.#words.engine,
    });
    this.#editor = new EditorBox(part(this, 'editor'), {
      schema: this.#schema,
      onRun: () => this.#runEditor(),
    });
    this.#result = new ResultView(this, this.#data);
    this.#verify = new VerifyView(this, {
      lang,
      folder,
      columns: new Map([...this.#schema].map(([name, { columns }]) => [name, columns])),
      ...publishedRows(this.#engine),
    });
    this.#status.show(this.#engine.status);
  }

  #listen(): void {
    addEventListener('hashchange', () => this.#open());
    this.#onPress('[data-action="run"]', () => this.#runEditor());
    this.#onPress('[data-action="cancel"]', () => this.#cancel());
    this.#onPress('[data-action="copy"]', () => void this.#copy());
    this.#onPress('[data-action="csv"]', () => this.#result.save('csv'));
    this.#onPress('[data-action="json"]', () => this.#result.save('json'));
    this.#onPress('[data-insert]', ({ dataset }) => this.#insert(dataset['insert'] ?? ''));
    // A link to the current hash fires no event, but the reader expects the query to run.
    this.#onPress('a[href^="#"]', (link) => {
      if (link.getAttribute('href') === location.hash) this.#open();
    });
  }

  #onPress(selector: string, callback: (element: HTMLElement) => void): void {
    for (const element of this.querySelectorAll<HTMLElement>(selector)) {
      element.addEventListener('click', () => callback(element));
    }
  }

  #onEngine(status: EngineStatus): void {
    this.#status.show(status);
  }

  /** Shows and runs the query of the address; without one the editor gets an example. */
  #open(): void {
    const query = queryIn(location.hash, new Set(this.#schema.keys()));
    if (query) {
      this.#editor.replace('view' in query ? viewSql(query.view) : query.sql);
      void this.#answer(query);
    } else if (this.#editor.text === '') {
      const [first] = this.querySelectorAll<HTMLAnchorElement>('.examples a');
      const example = queryIn(first?.hash ?? '', new Set());
      if (example && 'sql' in example) this.#editor.replace(example.sql);
    }
  }

  /** Runs the editor's text, and puts it into the address. */
  #runEditor(): void {
    const sql = this.#editor.text;
    const query = queryOf(sql, new Set(this.#schema.keys()));
    const hash = hashOf(query);
    if (refusalOf(sql) === null && hash !== location.hash) history.pushState(null, '', hash);
    void this.#answer(query);
  }

  async #answer(query: ConsoleQuery): Promise<void> {
    const sql = 'view' in query ? viewSql(query.view) : query.sql;
    void this.#run?.cancel();
    this.#clear(query);
    const refusal = refusalOf(sql);
    if (refusal) {
      this.#say(this.#words.refusals[refusal]);
      return;
    }
    const { phase } = this.#engine.status;
    if (phase === 'idle' && needsConfirmation(navigator, matchMedia.bind(window)))
      this.#say(this.#words.state.askFirst);
    else this.#say(this.#words.state.waiting);
    const run = new Run(this.#engine, sql, () => this.#say(this.#words.state.running));
    this.#run = run;
    const timer = setTimeout(() => this.#offerCancel(run), CANCEL_AFTER_MS);
    const outcome = await run.outcome;
    clearTimeout(timer);
    if (run !== this.#run) return;
    this.#run = undefined;
    this.#showOutcome(outcome);
    if (outcome.kind === 'result' && 'view' in query) void this.#verify.checkOne(query.view);
  }

  #clear(query: ConsoleQuery): void {
    this.#result.show(undefined);
    this.#verify.clear();
    this.#editor.mark(null);
    part(this, 'error').hidden = true;
    const name = 'view' in query ? query.view : '';
    const definition = this.#schema.get(name)?.definition ?? null;
    const details = part(this, 'definition');
    details.hidden = definition === null;
    find(details, 'summary', HTMLElement).textContent = this.#words.definition(name);
    const code = find(details, 'pre', HTMLElement);
    code.ariaLabel = this.#words.definition(name);
    find(details, 'code', HTMLElement).textContent = definition;
  }

  #showOutcome(outcome: Outcome): void {
    this.#showCancel(false);
    const { state, errors, at } = this.#words;
    if (outcome.kind === 'cancelled') {
      return this.#say(outcome.restarted ? state.restarted : state.cancelled);
    }
    if (outcome.kind === 'result') {
      const seconds = this.#number(Math.max(0.01, Math.round(outcome.milliseconds / 10) / 100));
      this.#say(state.rows(this.#number(outcome.result.rows.length), seconds));
      this.#result.show(outcome.result);
      return;
    }
    const { kind, message, position } = outcome.error;
    const where = position
      ? ` ${at(this.#number(position.line), this.#number(position.column))}`
      : '';
    this.#say(errors[kind] + where);
    part(this, 'error-text').textContent = message;
    part(this, 'error').hidden = false;
    this.#editor.mark(position);
    this.#offerCandidates(outcome.error);
  }

  #offerCancel(run: Run): void {
    if (run === this.#run) this.#showCancel(true);
  }

  /** Shows or hides the cancel button; a focused button passes the focus to the status text. */
  #showCancel(shown: boolean): void {
    const button = find(this, '[data-action="cancel"]', HTMLButtonElement);
    if (!shown && document.activeElement === button) part(this, 'said').focus();
    button.hidden = !shown;
  }

  #cancel(): void {
    this.#say(this.#words.state.cancelling);
    void this.#run?.cancel();
  }

  /** Offers the names that an error suggests; pressing one puts it into the query and runs it. */
  #offerCandidates({ message, position }: QueryError): void {
    const sql = this.#editor.text;
    const mended = candidatesIn(message).flatMap((name) => {
      const text = position && withCandidate(sql, position, name);
      return text === null ? [] : { name, text };
    });
    const box = part(this, 'candidates');
    box.hidden = mended.length === 0;
    const buttons = mended.map(({ name, text }) => {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'button', textContent: name });
      button.addEventListener('click', () => {
        this.#editor.replace(text);
        this.#runEditor();
        part(this, 'said').focus();
      });
      return button;
    });
    part(this, 'candidate-names').replaceChildren(...buttons);
  }

  #insert(name: string): void {
    this.#editor.replace(`SELECT * FROM ${name} LIMIT 100`);
    this.#editor.focus();
  }

  async #copy(): Promise<void> {
    const { copied, copyFailed } = this.#words.editor;
    const hash = hashOf(queryOf(this.#editor.text, new Set(this.#schema.keys())));
    try {
      await navigator.clipboard.writeText(new URL(hash, location.href).href);
      this.#say(copied);
    } catch {
      this.#say(copyFailed);
    }
  }

  #number(value: number): string {
    return formatNumber(value, this.#data.lang);
  }

  #say(text: string): void {
    part(this, 'said').textContent = text;
  }
}

customElements.define('mpp-console', MppConsole);
