/** Loading the engine's files: from the store of earlier visits, else from the host. */
import {
  compareChecksum,
  readFile,
  request,
  type FetchOptions,
  type PublishedFile,
} from './fetch-file.ts';
import type { Store } from './engine-store.ts';

/** The contents in the order of the files, and what is still to be done for the next visit. */
export interface Loaded {
  contents: Blob[];
  /** Compares what came from the host with its checksum. Throws EngineFailure. */
  check: () => Promise<void>;
  /** Keeps what came from the host and drops what no visit needs any more. Never rejects. */
  keep: () => Promise<void>;
}

/** One file's content, and its bytes as they came, where they are worth keeping. */
interface LoadedFile {
  content: Blob;
  arrived: Promise<Blob | undefined> | undefined;
}

/**
 * The contents of the files, loaded side by side; `onProgress` is told their bytes together.
 * Throws EngineFailure with the first file that fails.
 */
export async function loadFiles(
  files: readonly PublishedFile[],
  store: Store,
  { fresh, onProgress }: FetchOptions,
): Promise<Loaded> {
  const progress = files.map(() => 0);
  const loads = files.map((file, index) =>
    loadFile(file, store, {
      fresh,
      onProgress: (loaded) => {
        progress[index] = loaded;
        onProgress(progress.reduce((sum, bytes) => sum + bytes, 0));
      },
    }),
  );
  const loaded = await Promise.all(loads);
  const keep = async (): Promise<void> => {
    await store.keepOnly(files.map(({ url }) => url));
    await Promise.all(
      loaded.map(async ({ arrived }, index) => {
        const copy = await arrived;
        if (copy) await store.keep(files[index]!.url, copy);
      }),
    );
  };
  const check = async (): Promise<void> => {
    await Promise.all(
      loaded.map(async ({ content, arrived }, index) => {
        if (arrived) await compareChecksum(content, files[index]!);
      }),
    );
  };
  return { contents: loaded.map(({ content }) => content), check, keep };
}

/** A copy that cannot be read any more is dropped, and the host asked instead. */
async function loadFile(
  file: PublishedFile,
  store: Store,
  options: FetchOptions,
): Promise<LoadedFile> {
  const kept = options.fresh ? undefined : await store.get(file.url);
  if (kept) {
    const content = await readFile(file, kept, options.onProgress).catch(() => undefined);
    if (content) return { content, arrived: undefined };
  }
  await store.drop(file.url);
  return fetchFile(file, options);
}

async function fetchFile(file: PublishedFile, options: FetchOptions): Promise<LoadedFile> {
  const response = await request(file.url, options.fresh);
  // Compressed files are kept as they came: the disk of a phone is small, and inflating is quick.
  const arrived = response
    .clone()
    .blob()
    .catch(() => undefined);
  return { content: await readFile(file, response, options.onProgress), arrived };
}
