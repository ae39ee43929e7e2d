/** Getting what the engine is made of, in the kind that this browser can run. */
import { askFiles } from './ask-files.ts';
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
  /** Name of the browser's store for them: other sites may share the origin, but not the path. */
  store: string;
}

/** Bytes of the engine's download in the browsers of today. */
export function downloadBytes({ eh, database }: EngineFiles): number {
  return eh.wasm.bytes + eh.worker.bytes + database.bytes;
}

/** How the files are to be loaded, and what is called as they come. */
export interface LoadingOptions {
  /** Passes by everything that the browser has kept. */
  fresh: boolean;
  /** Called with bytes that have come, and with all that are to come. */
  onProgress: (loaded: number, total: number) => void;
}

/** The files' contents, each as it comes. All reject with EngineFailure. */
export interface EngineContents {
  module: Promise<WebAssembly.Module>;
  worker: Promise<ArrayBuffer>;
  database: Promise<ArrayBuffer>;
  /** Rejects when they turn out not to be what was published. */
  checked: Promise<true>;
  /** Has the files kept for the next visit, or not; to be called once the engine has started or failed. */
  end: (keep: boolean) => void;
}

/** A module that throws and catches: the shortest that only browsers with exceptions accept. */
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
  const { contents, checked, end } = askFiles(needed, files.store, options);
  const [module, script, database] = contents as [
    Promise<WebAssembly.Module>,
    Promise<ArrayBuffer>,
    Promise<ArrayBuffer>,
  ];
  return { module, worker: script, database, checked, end };
}
