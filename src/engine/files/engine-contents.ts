/** Loading the files of the engine, in the build that this browser can run. */
import { requestFiles } from './request-files.ts';
import type { FetchOptions, PublishedFile } from './fetch-file.ts';

/** One of the library's builds. */
export interface BundleFiles {
  wasm: PublishedFile;
  worker: PublishedFile;
}

/** Where the engine's files are on this site. */
export interface EngineFiles {
  eh: BundleFiles;
  mvp: BundleFiles;
  database: PublishedFile;
  /** Name of the browser's store; contains the path, because other sites may share the origin. */
  store: string;
}

/** Size of the engine's download in current browsers, in bytes. */
export function downloadBytes({ eh, database }: EngineFiles): number {
  return eh.wasm.bytes + eh.worker.bytes + database.bytes;
}

/** How the files are loaded, and the progress callback. */
export interface LoadingOptions {
  /** Whether to bypass everything that the browser has kept. */
  fresh: boolean;
  /** Called with the bytes loaded and the bytes in total. */
  onProgress: (loaded: number, total: number) => void;
}

/** The contents of the files, resolved as each arrives. All reject with EngineFailure. */
export interface EngineContents {
  module: Promise<WebAssembly.Module>;
  worker: Promise<ArrayBuffer>;
  database: Promise<ArrayBuffer>;
  /** Rejects when a file is not the published one. */
  checked: Promise<true>;
  /** Keeps the files for the next visit, or not; to be called once the engine has started or failed. */
  end: (keep: boolean) => void;
}

/** The shortest module that only browsers with WebAssembly exceptions accept: it throws and catches. */
const EXCEPTIONS = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
];

/** Fetches the files, or takes them from the browser's store. */
export function engineContents(
  files: EngineFiles,
  { fresh, onProgress }: LoadingOptions,
): EngineContents {
  const { wasm, worker } = files[WebAssembly.validate(new Uint8Array(EXCEPTIONS)) ? 'eh' : 'mvp'];
  const needed = [wasm, worker, files.database];
  const total = needed.reduce((sum, { bytes }) => sum + bytes, 0);
  const options: FetchOptions = { fresh, onProgress: (loaded) => onProgress(loaded, total) };
  const { contents, checked, end } = requestFiles(needed, files.store, options);
  const [module, script, database] = contents as [
    Promise<WebAssembly.Module>,
    Promise<ArrayBuffer>,
    Promise<ArrayBuffer>,
  ];
  return { module, worker: script, database, checked, end };
}
