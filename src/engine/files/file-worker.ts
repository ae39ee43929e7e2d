/** The worker that loads the engine's files, so that inflating 27 MB does not block the page. */
import { asFailure, type FailureReason } from './failure.ts';
import { storeNamed } from './engine-store.ts';
import type { FileContent, PublishedFile } from './fetch-file.ts';
import { loadFiles } from './load-files.ts';

/** The first message of the page: which files to load. */
export interface FileRequest {
  files: readonly PublishedFile[];
  fresh: boolean;
  /** Name of the store between visits. */
  store: string;
}

/** The last message: keep the files. Sent after the start, because writing would delay the engine. */
export type KeepRequest = 'keep';

/**
 * The messages of the worker: the bytes so far, the content of the file at an index, that all checksums
 * are right (sent later, so that the engine can start meanwhile), or a failure.
 */
export type FileReply =
  | { loaded: number }
  | { index: number; content: FileContent }
  | { checked: true }
  | { failed: FailureReason; message: string };

/** The shortest time between two progress messages, in milliseconds, to spare a slow page. */
const PAUSE_MS = 250;

/** Keeps the loaded files; defined once all were checked. */
let keep: (() => Promise<void>) | undefined;

addEventListener('message', ({ data }: MessageEvent<FileRequest | KeepRequest>) => {
  void (data === 'keep' ? keep?.().finally(close) : answer(data));
});

async function answer({ files, fresh, store }: FileRequest): Promise<void> {
  const reply = (message: FileReply): void => postMessage(message);
  const storage = 'caches' in globalThis ? caches : undefined;
  try {
    const onProgress = atMostEvery(PAUSE_MS, (loaded) => reply({ loaded }));
    const loaded = await loadFiles(files, storeNamed(store, storage), {
      fresh,
      onProgress,
      onContent: (index, content) => reply({ index, content }),
    });
    await loaded.check();
    keep = loaded.keep;
    reply({ checked: true });
  } catch (error) {
    const { reason, message } = asFailure(error, 'network');
    reply({ failed: reason, message });
  }
}

/** Calls `tell` with the newest number at most once per `pause`, including the last one. */
function atMostEvery(pause: number, tell: (loaded: number) => void): (loaded: number) => void {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (loaded) => {
    newest = loaded;
    timer ??= setTimeout(() => {
      timer = undefined;
      tell(newest);
    }, pause);
  };
}
