/** Requesting the engine's files from the worker, and detecting when no data arrives any more. */
import { find } from '../../scripts/dom.ts';
import { EngineFailure } from './failure.ts';
import type { FetchOptions, FileContent, PublishedFile } from './fetch-file.ts';
import type { FileReply, FileRequest, KeepRequest } from './file-worker.ts';

/** The time without a byte after which the connection counts as lost, in milliseconds. */
const STALL_MS = 30_000;

/** The files that the worker loads. */
export interface RequestedFiles {
  /** In the order of the files, resolved as each arrives; they reject with EngineFailure. */
  contents: Promise<FileContent>[];
  /** Rejects with EngineFailure when a file is not the published one. */
  checked: Promise<true>;
  /** Keeps the files for the next visit, or not. Must be called, because it frees their memory. */
  end: (keep: boolean) => void;
}

/**
 * Requests the files, or takes them from the store of this name. `onProgress` is called with the bytes
 * loaded of all files together.
 */
export function requestFiles(
  files: readonly PublishedFile[],
  store: string,
  { fresh, onProgress }: FetchOptions,
): RequestedFiles {
  const worker = writtenWorker();
  const contents = files.map(() => promised<FileContent>());
  const checked = promised<true>();
  const fail = (failure: EngineFailure): void => {
    watch.stop();
    worker.terminate();
    for (const { reject } of [...contents, checked]) reject(failure);
  };
  const watch = new Stall(() =>
    fail(new EngineFailure('timeout', `no byte in ${STALL_MS / 1000} s`)),
  );
  worker.addEventListener('error', () =>
    fail(new EngineFailure('start', 'The worker that loads files stopped.')),
  );
  worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
    watch.reset();
    if ('loaded' in data) onProgress(data.loaded);
    else if ('content' in data) contents[data.index]!.resolve(data.content);
    else if ('checked' in data) {
      watch.stop();
      checked.resolve(true);
    } else fail(new EngineFailure(data.failed, data.message));
  });
  watch.reset();
  // A worker made from a text has no base address to resolve relative ones.
  const absolute = files.map((file) => ({
    ...file,
    url: new URL(file.url, document.baseURI).href,
  }));
  worker.postMessage({ files: absolute, fresh, store } satisfies FileRequest);
  return {
    contents: contents.map(({ promise }) => promise),
    checked: checked.promise,
    end: (keep) => {
      watch.stop();
      // The worker ends itself once it has kept them.
      if (keep) worker.postMessage('keep' satisfies KeepRequest);
      else worker.terminate();
    },
  };
}

/** The worker whose code the build wrote into the page (src/engine/files/file-worker.ts). */
function writtenWorker(): Worker {
  const { text } = find(document.documentElement, 'script#file-worker', HTMLScriptElement);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  for (const kind of ['message', 'error'])
    worker.addEventListener(kind, () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

interface Promised<Value> {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
  reject: (failure: EngineFailure) => void;
}

/** A promise that is settled from outside; its rejection need not be handled. */
function promised<Value>(): Promised<Value> {
  let settle: Omit<Promised<Value>, 'promise'> | undefined;
  const promise = new Promise<Value>((resolve, reject) => (settle = { resolve, reject }));
  promise.catch(() => undefined);
  return { promise, ...settle! };
}

class Stall {
  readonly #onStall: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onStall: () => void) {
    this.#onStall = onStall;
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onStall, STALL_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
