/** Why the data engine is not there, in the few kinds a reader can be told apart. */
import type { EngineReason } from '../../i18n/id/explorer/engine-reasons.ts';

/**
 * unsupported: the browser lacks what the engine needs. network: nothing arrived, or it broke off.
 * missing: the host has no such file. content: a file is not what was published. script: the page's
 * own code for it did not come. timeout: it took too long. start: the engine or its database would
 * not start. query: it broke while answering.
 */
export type FailureReason = EngineReason;

export class EngineFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineFailure';
    this.reason = reason;
  }
}

/** The name decides: the script in the page that asks for files has a class of its own. */
function isFailure(error: unknown): error is EngineFailure {
  return error instanceof Error && error.name === 'EngineFailure';
}

/** Any error as a failure; one that is not yet told apart becomes `reason`. */
export function asFailure(error: unknown, reason: FailureReason): EngineFailure {
  return isFailure(error)
    ? error
    : new EngineFailure(reason, error instanceof Error ? error.message : String(error), error);
}

/** The promise's outcome, or a rejection with reason `timeout` when it takes longer. */
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
 * Whether an error of the engine is its end, not an answer to wrong SQL: after WebAssembly has
 * trapped, every later question fails too. The library keeps the name of the worker's error.
 */
export function isFatal(error: unknown): boolean {
  if (isFailure(error)) return true;
  if (!(error instanceof Error)) return false;
  const trap = /^(RuntimeError|RangeError|InternalError)$/.test(error.name);
  return trap || /memory access out of bounds|Maximum call stack|FATAL Error/.test(error.message);
}
