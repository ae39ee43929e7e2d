/** Why the data engine is not available, in the few kinds that the page distinguishes. */
import type { EngineReason } from '../../i18n/id/explorer/engine-reasons.ts';

/**
 * unsupported: the browser lacks a needed feature. network: nothing arrived, or the connection broke.
 * missing: the host has no such file. content: a file is not the published one. script: the page's own
 * code could not be loaded. timeout: it took too long. start: the engine or its database failed to
 * start. query: it broke while answering.
 */
export type FailureReason = EngineReason;

/** An error with one of these reasons. */
export class EngineFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineFailure';
    this.reason = reason;
  }
}

/** Checks the name, because the inline script of the page has its own copy of the class. */
function isFailure(error: unknown): error is EngineFailure {
  return error instanceof Error && error.name === 'EngineFailure';
}

/** Any error as a failure; one without a reason gets `reason`. */
export function asFailure(error: unknown, reason: FailureReason): EngineFailure {
  return isFailure(error)
    ? error
    : new EngineFailure(reason, error instanceof Error ? error.message : String(error), error);
}

/** The promise's outcome, or a rejection with reason `timeout` after `milliseconds`. */
export async function withTimeout<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  what: string,
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    const message = `${what}: no answer within ${milliseconds / 1000} s`;
    timer = setTimeout(() => reject(new EngineFailure('timeout', message)), milliseconds);
  });
  try {
    return await Promise.race([promise, expired]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether an error means that the engine is broken, not that SQL is wrong: after WebAssembly has
 * trapped, every later query fails too. The library keeps the name of the worker's error.
 */
export function isFatal(error: unknown): boolean {
  if (isFailure(error)) return true;
  if (!(error instanceof Error)) return false;
  const trap = /^(RuntimeError|RangeError|InternalError)$/.test(error.name);
  return trap || /memory access out of bounds|Maximum call stack|FATAL Error/.test(error.message);
}
