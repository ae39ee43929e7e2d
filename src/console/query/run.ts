/** Running a query: sending, cancelling, and restarting the engine where needed. */
import type { ConsoleEngine } from '../engine.ts';
import { readError, type QueryError } from './error.ts';
import { readResult, type QueryResult } from './result.ts';

/** How a run ended. `restarted`: the engine had to be restarted for it. */
export type Outcome =
  | { kind: 'result'; result: QueryResult; milliseconds: number }
  | { kind: 'error'; error: QueryError }
  | { kind: 'cancelled'; restarted: boolean };

/** A cancelled query that has not ended after this time is ended by restarting the worker. */
const PATIENCE_MS = 2000;

/** One run of a query. */
export class Run {
  readonly #engine: ConsoleEngine;
  readonly #sql: string;
  #begun = false;
  #cancelled = false;
  #end: (outcome: Outcome) => void = () => undefined;
  /** Resolves with the outcome; never rejects. */
  readonly outcome: Promise<Outcome>;

  constructor(engine: ConsoleEngine, sql: string, onBegin: () => void) {
    this.#engine = engine;
    this.#sql = sql;
    this.outcome = new Promise((resolve) => (this.#end = resolve));
    void this.#start(onBegin);
  }

  async #start(onBegin: () => void): Promise<void> {
    try {
      const answer = await this.#engine.withEngine(async (engine) => {
        if (this.#cancelled) return null;
        this.#begun = true;
        onBegin();
        const start = performance.now();
        const result = await readResult(await engine.send(this.#sql));
        // The rest of a result that was cut must not keep the connection busy.
        if (result.cut) await engine.cancel();
        return { result, milliseconds: performance.now() - start };
      });
      if (this.#cancelled || !answer) this.#end({ kind: 'cancelled', restarted: false });
      else this.#end({ kind: 'result', ...answer });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Cancels the run, and restarts the worker if it has not ended after two seconds. */
  async cancel(): Promise<void> {
    if (this.#cancelled) return;
    this.#cancelled = true;
    if (!this.#begun) {
      this.#end({ kind: 'cancelled', restarted: false });
      return;
    }
    void this.#engine.cancel().catch(() => undefined);
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS));
    if ((await Promise.race([this.outcome, late])) !== 'late') return;
    this.#end({ kind: 'cancelled', restarted: true });
    await this.#engine.restart();
  }

  #fail(error: unknown): void {
    if (this.#cancelled) return this.#end({ kind: 'cancelled', restarted: false });
    const read = readError(error, this.#sql);
    this.#end({ kind: 'error', error: read });
    if (read.kind === 'crash') void this.#engine.restart();
  }
}
