/** Asking the worker for the engine's files, and noticing when nothing comes any more. */
import { EngineFailure } from './failure.ts';
import type { FetchOptions, PublishedFile } from './fetch-file.ts';
import type { FileReply, FileRequest } from './file-worker.ts';

/** No byte for so long means that the connection is gone, in milliseconds. */
const STALL_MS = 30_000;

/** Other sites may share the origin, but not the path; so the store is named after it. */
const STORE = `pantau-mpp-engine:${import.meta.env.BASE_URL}`;

/**
 * The contents of the files, in their order. `onProgress` is told bytes of their published sizes
 * together. Throws EngineFailure.
 */
export async function askFiles(
  files: readonly PublishedFile[],
  { fresh, onProgress }: FetchOptions,
): Promise<Blob[]> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  const watch = new Stall();
  try {
    return await new Promise<Blob[]>((resolve, reject) => {
      watch.onStall = () => reject(new EngineFailure('timeout', `no byte in ${STALL_MS / 1000} s`));
      worker.addEventListener('error', () =>
        reject(new EngineFailure('start', 'The worker that loads files stopped.')),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
        watch.reset();
        if ('loaded' in data) onProgress(data.loaded);
        else if ('contents' in data) resolve(data.contents);
        else reject(new EngineFailure(data.failed, data.message));
      });
      watch.reset();
      worker.postMessage({ files, fresh, store: STORE } satisfies FileRequest);
    });
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
