/** Which engine answers: the page's rows from the start, DuckDB once it is ready and while it works. */
import type { Lang } from '../i18n/lang.ts';
import type { PlainRow } from './cells.ts';
import { createDuckDbEngine } from './duckdb-engine.ts';
import { engineViews, type Engine, type EngineView, type EngineViews } from './engine.ts';
import { asFailure, type FailureReason } from './failure.ts';
import type { RunningEngine } from './start-engine.ts';
import type { ExplorerState } from './state.ts';

export type EngineStatus =
  | { phase: 'idle' }
  | { phase: 'loading'; loaded: number }
  | { phase: 'ready' }
  | { phase: 'failed'; reason: FailureReason; detail: string };

/** Everything the page shows for one state before any filter, all from the same engine. */
export type Answer = { [View in EngineView]: EngineViews[View][] };

export interface EngineControlOptions {
  rows: Engine;
  lang: Lang;
  /** Starts DuckDB; `fresh` passes by the browser's cache. */
  start: (fresh: boolean, onProgress: (loaded: number) => void) => Promise<RunningEngine>;
  onChange: (status: EngineStatus) => void;
}

export class EngineControl {
  status: EngineStatus = { phase: 'idle' };
  readonly #options: EngineControlOptions;
  #running: RunningEngine | undefined;
  #duckdb: Engine | undefined;

  constructor(options: EngineControlOptions) {
    this.#options = options;
  }

  /** Starts DuckDB, or starts it again after a failure. Never rejects: the status tells. */
  async start(): Promise<void> {
    if (this.status.phase === 'loading' || this.status.phase === 'ready') return;
    const fresh = this.status.phase === 'failed';
    this.#become({ phase: 'loading', loaded: 0 });
    try {
      this.#running = await this.#options.start(fresh, (loaded) => {
        // A download may still run on for a moment after the attempt it belonged to has failed.
        if (this.status.phase === 'loading') this.#become({ phase: 'loading', loaded });
      });
      this.#duckdb = createDuckDbEngine(this.#running.ask, this.#options.lang);
      this.#become({ phase: 'ready' });
    } catch (error) {
      this.#fail(error, 'start');
    }
  }

  /** Asks the engine that serves. When DuckDB breaks over a question, the page's rows answer it. */
  async ask<Value>(question: (engine: Engine) => Promise<Value>): Promise<Value> {
    const asked = this.#duckdb;
    if (!asked) return question(this.#options.rows);
    try {
      return await question(asked);
    } catch (error) {
      if (asked === this.#duckdb) this.#fail(error, 'query');
      return question(this.#options.rows);
    }
  }

  /** The rows of any SQL the locked database allows. Rejects until DuckDB is ready. */
  async query(sql: string): Promise<PlainRow[]> {
    if (!this.#running) throw new Error('The data engine is not ready.');
    return this.#running.query(sql);
  }

  #fail(error: unknown, reason: FailureReason): void {
    this.#running?.stop();
    this.#running = undefined;
    this.#duckdb = undefined;
    const failure = asFailure(error, reason);
    this.#become({ phase: 'failed', reason: failure.reason, detail: failure.message });
  }

  #become(status: EngineStatus): void {
    this.status = status;
    this.#options.onChange(status);
  }
}

/** All views of a state, from one engine. */
export async function answerFrom(engine: Engine, state: ExplorerState): Promise<Answer> {
  const entries = await Promise.all(
    engineViews.map(async (view) => [view, await engine.rows(view, state)] as const),
  );
  return Object.fromEntries(entries) as Answer;
}
