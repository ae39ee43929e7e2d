/** Asking the worker for the engine's files, and noticing when nothing comes any more. */
import { EngineFailure } from './failure.ts';
import type { FetchOptions, PublishedFile } from './fetch-file.ts';
import type { FileReply, FileRequest } from './file-worker.ts';

/** No byte for so long means that the connection is gone, in milliseconds. */
const STALL_MS = 30_000;

/** Other sites may share the origin, but not the path; so the store is named after it. */
const STORE = `pantau-mpp-engine:${import.meta.env.BASE_URL}`;

export interface AskedFiles {
  /** In the order of the files. */
  contents: Blob[];
  /** Rejects with EngineFailure when they turn out not to be what was published. */
  checked: Promise<void>;
}

/**
 * The contents of the files. `onProgress` is told bytes of their published sizes together.
 * Throws EngineFailure.
 */
export async function askFiles(
  files: readonly PublishedFile[],
  { fresh, onProgress }: FetchOptions,
): Promise<AskedFiles> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const watch = new Stall();
  let settleCheck: { resolve: () => void; reject: (failure: EngineFailure) => void };
  const checked = new Promise<void>((resolve, reject) => (settleCheck = { resolve, reject }));
  checked.catch(() => undefined);
  try {
    const contents = await new Promise<Blob[]>((resolve, reject) => {
      const fail = (failure: EngineFailure): void => {
        reject(failure);
        settleCheck.reject(failure);
      };
      watch.onStall = () => fail(new EngineFailure('timeout', `no byte in ${STALL_MS / 1000} s`));
      worker.addEventListener('error', () =>
        fail(new EngineFailure('start', 'The worker that loads files stopped.')),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
        watch.reset();
        if ('loaded' in data) onProgress(data.loaded);
        else if ('contents' in data) resolve(data.contents);
        else if ('checked' in data) settleCheck.resolve();
        else fail(new EngineFailure(data.failed, data.message));
      });
      watch.reset();
      worker.postMessage({ files, fresh, store: STORE } satisfies FileRequest);
    });
    return { contents, checked };
  } catch (error) {
    // Otherwise it ends itself, once it has kept the files for the next visit.
    worker.terminate();
    throw error;
  } finally {
    watch.stop();
  }
}

class Stall {
  onStall: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.onStall(), STALL_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
