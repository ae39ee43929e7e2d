/** Queries whose result arrives in pieces, and which can be cancelled. */
import type { ArrowTable } from './cells.ts';

/** A query that the engine is running. */
export interface SentQuery {
  fields: ArrowTable['schema']['fields'];
  /** Pieces of the result, computed as they are read. Can be read once. */
  pieces: AsyncIterable<ArrowTable>;
}

/** Sends queries whose result is streamed. */
export interface Sender {
  /** Starts a query; one at a time. Rejects with DuckDB's message. */
  send(sql: string): Promise<SentQuery>;
  /** Cancels the last query. Does not settle while the engine is busy within a step. */
  cancel(): Promise<void>;
}

interface Reader extends AsyncIterable<ArrowTable> {
  open(): Promise<unknown>;
  schema: ArrowTable['schema'];
}

/** The part of the library's connection that this module uses. */
interface SendingConnection {
  send(sql: string, allowStreamResult: boolean): Promise<Reader>;
  cancelSent(): Promise<boolean>;
}

/** Sends on `connection`; `crash` rejects when the worker breaks, because then no answer arrives. */
export function createSender(connection: SendingConnection, crash: Promise<never>): Sender {
  return {
    async send(sql) {
      const reader = await Promise.race([connection.send(sql, true), crash]);
      await Promise.race([reader.open(), crash]);
      return { fields: reader.schema.fields, pieces: alive(reader, crash) };
    },
    async cancel() {
      await connection.cancelSent();
    },
  };
}

async function* alive(reader: Reader, crash: Promise<never>): AsyncGenerator<ArrowTable> {
  const pieces = reader[Symbol.asyncIterator]();
  for (;;) {
    const piece = await Promise.race([pieces.next(), crash]);
    if (piece.done === true) return;
    yield piece.value;
  }
}
