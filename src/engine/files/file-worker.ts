/** The worker that loads the engine's files, so that inflating 27 MB never holds up the page. */
import { asFailure, type FailureReason } from './failure.ts';
import { storeNamed } from './engine-store.ts';
import type { FileContent, PublishedFile } from './fetch-file.ts';
import { loadFiles } from './load-files.ts';

/** What the page asks for. */
export interface FileRequest {
  files: readonly PublishedFile[];
  fresh: boolean;
  /** Name of the store between visits. */
  store: string;
}

/** What the page asks last: writing files to the disk would hold up the engine that starts with them. */
export type KeepRequest = 'keep';

/**
 * What the worker answers: bytes so far, the content of the file at a place, that all are what was published (computing
 * checksums takes time in which the engine can start), or why nothing of it is to be used.
 */
export type FileReply =
  | { loaded: number }
  | { index: number; content: FileContent }
  | { checked: true }
  | { failed: FailureReason; message: string };

/** Progress is told so often at most, in milliseconds: a slow page has more to do than to write it. */
const PAUSE_MS = 250;

/** Keeps what was loaded; known once all was checked. */
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

/** Tells the newest number, some time after it came: the last one too, though none should follow. */
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
