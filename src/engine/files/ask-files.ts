/** Asking the worker for the engine's files, and noticing when nothing comes any more. */
import { find } from '../../scripts/dom.ts';
import { EngineFailure } from './failure.ts';
import type { FetchOptions, FileContent, PublishedFile } from './fetch-file.ts';
import type { FileReply, FileRequest, KeepRequest } from './file-worker.ts';

/** No byte for so long means that the connection is gone, in milliseconds. */
const STALL_MS = 30_000;

export interface AskedFiles {
  /** In the order of the files, each as it comes; they reject with EngineFailure. */
  contents: Promise<FileContent>[];
  /** Rejects with EngineFailure when they turn out not to be what was published. */
  checked: Promise<true>;
  /** Has them kept for the next visit, or not; must be called in the end, for they stay in memory until then. */
  end: (keep: boolean) => void;
}

/**
 * Asks for the files, or takes them from the store of this name. `onProgress` is told bytes of their
 * published sizes together.
 */
export function askFiles(
  files: readonly PublishedFile[],
  store: string,
  { fresh, onProgress }: FetchOptions,
): AskedFiles {
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
  // A worker made of text has no address from which others could be found.
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
      // It ends itself once it has kept them.
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

/** A promise that is settled from outside; nobody has to listen to its failure. */
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
