/** Starting DuckDB-WASM in a worker of this site. Loaded lazily: the only code that knows the library. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { plainRows, type PlainRow } from './cells.ts';
import type { Ask } from './duckdb-engine.ts';
import type { EngineContents } from './engine-contents.ts';
import { EngineFailure, asFailure, withTimeout } from './failure.ts';
import { DATABASE_FILE, openLocked, PAST_COPIES, type DatabaseUse } from './locked-database.ts';
import { createPreparedAsk } from './prepared.ts';
import { createSender, type Sender } from './sent-query.ts';
import { sha256 } from './sha256.ts';

export interface RunningEngine {
  /** Makes ready what questions about past days need. Rejects with DuckDB's message. */
  preparePast: () => Promise<void>;
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
export async function startEngine(
  { wasm, worker: script, database: file, checked }: EngineContents,
  use: DatabaseUse,
): Promise<OpenEngine> {
  const database = new Uint8Array(await file.arrayBuffer());
  const address = URL.createObjectURL(script);
  const worker = new Worker(address);
  const crash = crashOf(worker);
  try {
    // The digest takes its copy at once; the bytes themselves move to the worker.
    const digest = sha256(database);
    const start = Promise.race([open(worker, wasm, database, use), crash]);
    const [connection] = await withTimeout(Promise.all([start, checked]), START_MS, 'DuckDB');
    return { ...running(connection, worker, crash), databaseSha256: await digest };
  } catch (error) {
    worker.terminate();
    throw asFailure(error, 'start');
  } finally {
    URL.revokeObjectURL(address);
  }
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

async function open(
  worker: Worker,
  wasm: Blob,
  database: Uint8Array<ArrayBuffer>,
  use: DatabaseUse,
): Promise<Connection> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const url = URL.createObjectURL(wasm);
  try {
    await duckdb.instantiate(url, null);
  } finally {
    URL.revokeObjectURL(url);
  }
  await duckdb.registerFileBuffer(DATABASE_FILE, database);
  const connection = await duckdb.connect();
  await openLocked(use, async (sql) => {
    await connection.query(sql);
  });
  return connection;
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
    preparePast: async () => {
      await alive(connection.query(PAST_COPIES.join(';\n')));
    },
    ask: (sql, parameters) => alive(ask(sql, parameters)),
    query: async (sql) => plainRows(await alive(connection.query(sql))),
    stop: () => {
      worker.terminate();
      // A worker that is ended tells nobody; this lets the questions under way be asked elsewhere.
      worker.dispatchEvent(new ErrorEvent('error', { message: 'It was released.' }));
    },
  };
}
