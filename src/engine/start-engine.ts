/** Starting DuckDB-WASM in a worker of this site. Loaded lazily: the only code that knows the library. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { plainRows, type PlainRow } from './cells.ts';
import type { EngineContents } from './files/engine-contents.ts';
import { EngineFailure, asFailure, withTimeout } from './files/failure.ts';
import { DATABASE_FILE, openLocked, type DatabaseUse } from './locked-database.ts';
import { createPreparedAsk, type Ask } from './prepared.ts';
import { createSender, type Sender } from './sent-query.ts';
import { sha256 } from '../scripts/sha256.ts';
import { takeModule } from './files/take-module.ts';

export interface RunningEngine {
  /** Runs a prepared statement. */
  ask: Ask;
  /** Runs any SQL the locked database allows and returns its rows. */
  query(sql: string): Promise<PlainRow[]>;
  /** Ends the worker; nothing is answered after that. */
  stop(): void;
}

/** What the console asks besides. */
export interface OpenEngine extends RunningEngine, Sender {
  /** Of the database as it arrived; null where the browser cannot tell. */
  databaseSha256: string | null;
}

/** Long, for a slow phone takes its time and nobody waits: it only has to end a start that hangs. */
const START_MS = 45_000;
const ANSWER_MS = 15_000;

/** Starts the engine with the database attached and locked. Throws EngineFailure. */
export async function startEngine(contents: EngineContents, use: DatabaseUse): Promise<OpenEngine> {
  const address = URL.createObjectURL(workerScript(await contents.worker));
  const worker = new Worker(address);
  const crash = crashOf(worker);
  try {
    const opening = open(worker, contents, use);
    opening.catch(() => undefined);
    // Loading is watched by itself and may take long; only what follows is timed.
    await Promise.race([Promise.all([contents.module, contents.database]), crash]);
    const start = Promise.race([opening, crash]);
    const [opened] = await withTimeout(Promise.all([start, contents.checked]), START_MS, 'DuckDB');
    return {
      ...running(opened.connection, worker, crash),
      databaseSha256: await opened.digest,
    };
  } catch (error) {
    worker.terminate();
    throw asFailure(error, 'start');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The library's worker, made to wait for the compiled module instead of loading one. */
function workerScript(library: ArrayBuffer): Blob {
  return new Blob([`(${takeModule.toString()})();\n`, library], { type: 'text/javascript' });
}

/** Rejects when the worker cannot be loaded or breaks: the library's own promises then hang for ever. */
function crashOf(worker: Worker): Promise<never> {
  const crash = new Promise<never>((_, reject) => {
    const fail = (event: Event): void => {
      const message = event instanceof ErrorEvent ? event.message : '';
      reject(new EngineFailure('start', `The worker stopped. ${message}`.trim()));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  });
  crash.catch(() => undefined);
  return crash;
}

type Connection = Awaited<ReturnType<AsyncDuckDB['connect']>>;

interface Opened {
  connection: Connection;
  /** Of the database; null where the browser cannot tell. */
  digest: Promise<string | null>;
}

async function open(worker: Worker, contents: EngineContents, use: DatabaseUse): Promise<Opened> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  // The library asks for an address before it instantiates; an empty one will do.
  const nothing = URL.createObjectURL(new Blob());
  try {
    const instantiated = duckdb.instantiate(nothing, null);
    worker.postMessage(await contents.module);
    await instantiated;
  } finally {
    URL.revokeObjectURL(nothing);
  }
  const database = new Uint8Array(await contents.database);
  // The digest takes its copy at once; the bytes themselves move to the worker.
  const digest = sha256(database);
  await duckdb.registerFileBuffer(DATABASE_FILE, database);
  const connection = await duckdb.connect();
  await openLocked(use, async (sql) => {
    await connection.query(sql);
  });
  return { connection, digest };
}

function running(
  connection: Connection,
  worker: Worker,
  crash: Promise<never>,
): Omit<OpenEngine, 'databaseSha256'> {
  const ask = createPreparedAsk(connection);
  const alive = <Value>(answer: Promise<Value>): Promise<Value> =>
    withTimeout(Promise.race([answer, crash]), ANSWER_MS, 'DuckDB');
  return {
    ...createSender(connection, crash),
    ask: (sql, parameters) => alive(ask(sql, parameters)),
    query: async (sql) => plainRows(await alive(connection.query(sql))),
    stop: () => {
      worker.terminate();
      // A worker that is ended tells nobody; this lets the questions under way be asked elsewhere.
      worker.dispatchEvent(new ErrorEvent('error', { message: 'It was released.' }));
    },
  };
}
