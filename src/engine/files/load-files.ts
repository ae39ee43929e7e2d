/** Loading the engine's files: from the store of earlier visits, else from the host. */
import {
  compareChecksum,
  readFile,
  request,
  type Bytes,
  type FetchOptions,
  type FileContent,
  type PublishedFile,
} from './fetch-file.ts';
import type { Store } from './engine-store.ts';

/** The remaining steps once all files have arrived. */
export interface Loaded {
  /** Compares the files from the host with their checksums. Rejects with EngineFailure. */
  check: () => Promise<void>;
  /** Keeps the files from the host and drops outdated ones. Never rejects. */
  keep: () => Promise<void>;
}

/** One file's content, and its bytes if they came from the host. */
interface LoadedFile {
  content: FileContent;
  arrived: readonly Bytes[] | undefined;
}

/** How files are loaded, and the callbacks. */
export interface LoadOptions extends FetchOptions {
  /** Called with the index and content of each file as soon as it has arrived. */
  onContent: (index: number, content: FileContent) => void;
}

/**
 * Loads the files in parallel; `onProgress` is called with their bytes together. All are requested at
 * once, but the largest is read last, because inflating it would delay the others, which are needed
 * earlier. Throws EngineFailure for the first file that fails.
 */
export async function loadFiles(
  files: readonly PublishedFile[],
  store: Store,
  { fresh, onProgress, onContent }: LoadOptions,
): Promise<Loaded> {
  const progress = files.map(() => 0);
  const load = async (index: number, turn: Promise<unknown>): Promise<LoadedFile> => {
    const told = (loaded: number): void => {
      progress[index] = loaded;
      onProgress(progress.reduce((sum, bytes) => sum + bytes, 0));
    };
    const one = await loadFile(files[index]!, store, { fresh, onProgress: told }, turn);
    onContent(index, one.content);
    return one;
  };
  const largest = Math.max(...files.map(({ bytes }) => bytes));
  const smaller = files.map(({ bytes }, index) =>
    bytes < largest ? load(index, Promise.resolve()) : undefined,
  );
  const turn = Promise.allSettled(smaller.filter((started) => started !== undefined));
  const loads = smaller.map((started, index) => started ?? load(index, turn));
  const loaded = await Promise.all(loads);
  const keep = async (): Promise<void> => {
    await store.keepOnly(files.map(({ url }) => url));
    await Promise.all(
      loaded.map(async ({ arrived }, index) => {
        if (arrived) await store.keep(files[index]!.url, new Blob([...arrived]));
      }),
    );
  };
  const check = async (): Promise<void> => {
    await Promise.all(
      loaded.map(async ({ arrived }, index) => {
        if (!arrived) return;
        await compareChecksum(joined(arrived), files[index]!);
      }),
    );
  };
  return { check, keep };
}

/**
 * Loads a file, which is read when `turn` has settled. A kept copy that cannot be read is dropped and
 * the file requested from the host.
 */
async function loadFile(
  file: PublishedFile,
  store: Store,
  options: FetchOptions,
  turn: Promise<unknown>,
): Promise<LoadedFile> {
  const kept = options.fresh ? undefined : await store.get(file.url);
  if (kept) {
    await turn;
    const read = await readFile(file, kept, options.onProgress).catch(() => undefined);
    if (read) return { content: read.content, arrived: undefined };
  }
  if (kept || options.fresh) await store.drop(file.url);
  return fetchFile(file, options, turn);
}

async function fetchFile(
  file: PublishedFile,
  options: FetchOptions,
  turn: Promise<unknown>,
): Promise<LoadedFile> {
  const response = await request(file.url, options.fresh);
  await turn;
  // Files are kept compressed, because a phone's storage is small and inflating is fast.
  return readFile(file, response, options.onProgress);
}

function joined(pieces: readonly Bytes[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
