/** Which engine answers: the page's rows at first, DuckDB while it is ready. */
import type { Lang } from '../../i18n/lang.ts';
import type { PlainRow } from '../../engine/cells.ts';
import { createDuckDbEngine } from './duckdb/duckdb-engine.ts';
import {
  engineViews,
  type Engine,
  type EngineName,
  type EngineView,
  type EngineViews,
} from './engine.ts';
import {
  asFailure,
  isFatal,
  type EngineStatus,
  type FailureReason,
  type LoadingOptions,
  type RunningEngine,
} from '../../engine/data-engine.ts';
import type { ExplorerState } from '../state/state.ts';

/** The rows of every view for one state, all from the same engine. */
export type Answer = { [View in EngineView]: EngineViews[View][] };

/** The row engine, how DuckDB is started, and who is notified of its status. */
export interface EngineControlOptions {
  rows: Engine;
  lang: Lang;
  /** Starts DuckDB. */
  start: (options: LoadingOptions) => Promise<RunningEngine>;
  onChange: (status: EngineStatus) => void;
}

/** Starts and stops DuckDB and chooses the engine for each query. */
export class EngineControl {
  status: EngineStatus = { phase: 'idle' };
  readonly #options: EngineControlOptions;
  /** Number of the newest start; an older one that ends late is stopped. */
  #attempt = 0;
  #running: RunningEngine | undefined;
  #duckdb: Engine | undefined;

  constructor(options: EngineControlOptions) {
    this.#options = options;
  }

  /** Starts DuckDB, or starts it again after a failure. Never rejects; the status reports failures. */
  async start(): Promise<void> {
    if (this.status.phase === 'loading' || this.status.phase === 'ready') return;
    const fresh = this.status.phase === 'failed';
    const attempt = ++this.#attempt;
    this.#become({ phase: 'loading', loaded: 0 });
    // Events of an attempt that failed or was given up are ignored.
    const isCurrent = (): boolean => attempt === this.#attempt && this.status.phase === 'loading';
    const onProgress = (loaded: number, total: number): void => {
      if (isCurrent()) this.#become({ phase: 'loading', loaded, total });
    };
    try {
      const running = await this.#options.start({ fresh, onProgress });
      if (isCurrent()) this.#takeOver(running);
      else running.stop();
    } catch (error) {
      if (isCurrent()) this.#fail(error, 'start');
    }
  }

  /**
   * Releases DuckDB and its memory; the page's rows answer until it is started again. False when
   * there was nothing to release.
   */
  rest(): boolean {
    if (this.status.phase !== 'loading' && this.status.phase !== 'ready') return false;
    this.#attempt += 1;
    this.#release();
    this.#become({ phase: 'idle', rested: true });
    return true;
  }

  /** The name of the engine that answers the next query. */
  get serving(): EngineName {
    return (this.#duckdb ?? this.#options.rows).name;
  }

  /** Runs a query on the current engine. If DuckDB breaks, the page's rows answer it instead. */
  async withEngine<Value>(query: (engine: Engine) => Promise<Value>): Promise<Value> {
    const engine = this.#duckdb;
    if (!engine) return query(this.#options.rows);
    try {
      return await query(engine);
    } catch (error) {
      if (engine === this.#duckdb) this.#fail(error, 'query');
      return query(this.#options.rows);
    }
  }

  /** The rows of any SQL that the locked database allows. Rejects until DuckDB is ready. */
  async query(sql: string): Promise<PlainRow[]> {
    const engine = this.#running;
    if (!engine) throw new Error('The data engine is not ready.');
    try {
      return await engine.query(sql);
    } catch (error) {
      if (engine === this.#running && isFatal(error)) this.#fail(error, 'query');
      throw error;
    }
  }

  #takeOver(running: RunningEngine): void {
    this.#running = running;
    this.#duckdb = createDuckDbEngine(running.queryPrepared, this.#options.lang);
    this.#become({ phase: 'ready' });
  }

  #release(): void {
    this.#running?.stop();
    this.#running = undefined;
    this.#duckdb = undefined;
  }

  #fail(error: unknown, reason: FailureReason): void {
    this.#release();
    const failure = asFailure(error, reason);
    this.#become({ phase: 'failed', reason: failure.reason, detail: failure.message });
  }

  #become(status: EngineStatus): void {
    this.status = status;
    this.#options.onChange(status);
  }
}

/** The rows of all views of a state, from one engine. Rejects when the engine is broken. */
export async function answerFrom(engine: Engine, state: ExplorerState): Promise<Answer> {
  const entries = await Promise.all(
    engineViews.map(async (view) => [view, await engine.rows(view, state)] as const),
  );
  return Object.fromEntries(entries) as Answer;
}
