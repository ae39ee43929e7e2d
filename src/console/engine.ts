/** DuckDB for the console: started on request, one query at a time, restarted when it breaks. */
import {
  asFailure,
  type EngineStatus,
  type LoadingOptions,
  type OpenEngine,
} from '../engine/data-engine.ts';

/** How DuckDB is started, and who is notified of its status. */
export interface ConsoleEngineOptions {
  start: (options: LoadingOptions) => Promise<OpenEngine>;
  onChange: (status: EngineStatus) => void;
}

/** Queues the queries of the console. */
export class ConsoleEngine {
  status: EngineStatus = { phase: 'idle' };
  readonly #options: ConsoleEngineOptions;
  #running: OpenEngine | undefined;
  #waiting: (() => void)[] = [];
  /** Settles when the previous query has been answered. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Number of queries that wait or are being answered. */
  #pending = 0;

  constructor(options: ConsoleEngineOptions) {
    this.#options = options;
  }

  /** Starts DuckDB, or starts it again after a failure. Never rejects; the status reports failures. */
  async start(): Promise<void> {
    if (this.status.phase === 'loading' || this.status.phase === 'ready') return;
    const fresh = this.status.phase === 'failed';
    this.#become({ phase: 'loading', loaded: 0 });
    const onProgress = (loaded: number, total: number): void => {
      if (this.status.phase === 'loading') this.#become({ phase: 'loading', loaded, total });
    };
    try {
      this.#running = await this.#options.start({ fresh, onProgress });
      this.#become({ phase: 'ready' });
      for (const resolve of this.#waiting.splice(0)) resolve();
    } catch (error) {
      const { reason, message } = asFailure(error, 'start');
      this.#become({ phase: 'failed', reason, detail: message });
    }
  }

  /** Releases DuckDB and its memory, unless it works on a query. Returns whether it did. */
  rest(): boolean {
    if (this.status.phase !== 'ready' || this.#pending > 0) return false;
    this.#running?.stop();
    this.#running = undefined;
    this.#become({ phase: 'idle', rested: true });
    return true;
  }

  /** Ends the worker, whatever it is doing, and starts another. */
  async restart(): Promise<void> {
    this.#running?.stop();
    this.#running = undefined;
    this.#turn = Promise.resolve();
    this.#become({ phase: 'idle' });
    await this.start();
  }

  /** Runs a query with the engine once it is ready and earlier queries are done. */
  withEngine<Value>(query: (engine: OpenEngine) => Promise<Value>): Promise<Value> {
    const answer = this.#turn.catch(() => undefined).then(() => this.#ready().then(query));
    this.#pending += 1;
    this.#turn = answer.catch(() => undefined).then(() => (this.#pending -= 1));
    return answer;
  }

  /** Cancels the last query; see `Sender.cancel`. */
  async cancel(): Promise<void> {
    await this.#running?.cancel();
  }

  async #ready(): Promise<OpenEngine> {
    while (!this.#running) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#running;
  }

  #become(status: EngineStatus): void {
    this.status = status;
    this.#options.onChange(status);
  }
}
