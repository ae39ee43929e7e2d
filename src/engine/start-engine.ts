/** Starting DuckDB-WASM in a worker. Loaded lazily: the only module that imports the library. */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { plainRows, type PlainRow } from './cells.ts';
import type { EngineContents } from './files/engine-contents.ts';
import { EngineFailure, asFailure, withTimeout } from './files/failure.ts';
import { DATABASE_FILE, openLocked, type DatabaseUse } from './locked-database.ts';
import { createPreparedQuery, type Query } from './prepared.ts';
import { createSender, type Sender } from './sent-query.ts';
import { sha256 } from '../scripts/sha256.ts';
import { takeModule } from './files/take-module.ts';

/** A started engine. Its methods reject with DuckDB's message or EngineFailure. */
export interface RunningEngine {
  /** Runs a prepared statement. */
  queryPrepared: Query;
  /** Runs any SQL the locked database allows and returns its rows. */
  query(sql: string): Promise<PlainRow[]>;
  /** Ends the worker; pending queries reject. */
  stop(): void;
}

/** The engine with the methods that only the console uses. */
export interface OpenEngine extends RunningEngine, Sender {
  /** The digest of the database as it arrived; null where the browser computes none. */
  databaseSha256: string | null;
}

/** Long, because a slow phone needs time and the page works meanwhile; ends only a hanging start. */
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
    // Loading has its own watch and may take long; only the following steps have a time limit.
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

/** The library's worker, changed to wait for the compiled module instead of loading one. */
function workerScript(library: ArrayBuffer): Blob {
  return new Blob([`(${takeModule.toString()})();\n`, library], { type: 'text/javascript' });
}

/** Rejects when the worker cannot be loaded or breaks, because the library's promises then hang. */
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
  /** The digest of the database; null where the browser computes none. */
  digest: Promise<string | null>;
}

async function open(worker: Worker, contents: EngineContents, use: DatabaseUse): Promise<Opened> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  // The library requests an address before it instantiates; an empty one is enough.
  const nothing = URL.createObjectURL(new Blob());
  try {
    const instantiated = duckdb.instantiate(nothing, null);
    worker.postMessage(await contents.module);
    await instantiated;
  } finally {
    URL.revokeObjectURL(nothing);
  }
  const database = new Uint8Array(await contents.database);
  // The digest copies the bytes now; the bytes themselves are transferred to the worker.
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
  const query = createPreparedQuery(connection);
  const alive = <Value>(answer: Promise<Value>): Promise<Value> =>
    withTimeout(Promise.race([answer, crash]), ANSWER_MS, 'DuckDB');
  return {
    ...createSender(connection, crash),
    queryPrepared: (sql, parameters) => alive(query(sql, parameters)),
    query: async (sql) => plainRows(await alive(connection.query(sql))),
    stop: () => {
      worker.terminate();
      // A terminated worker fires no event; this one rejects pending queries.
      worker.dispatchEvent(new ErrorEvent('error', { message: 'It was released.' }));
    },
  };
}
