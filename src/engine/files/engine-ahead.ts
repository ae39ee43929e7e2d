/** Requesting the engine's files before the explorer's script runs, because that takes a while. */
import { find } from '../../scripts/dom.ts';
import {
  engineContents,
  type EngineContents,
  type EngineFiles,
  type LoadingOptions,
} from './engine-contents.ts';

/** The mark in the browser's User Timing from which a start is measured. */
export const ENGINE_START = 'explorer:engine-start';

interface Requested {
  contents: EngineContents;
  onProgress?: LoadingOptions['onProgress'];
}

declare global {
  interface Window {
    /** The files that the inline script requested; null once they are taken. */
    engineAhead?: Requested | null;
  }
}

/** The addresses of the files, as the build wrote them into the page. */
export function writtenFiles(): EngineFiles {
  const { text } = find(document.documentElement, 'script#engine-files', HTMLScriptElement);
  return JSON.parse(text) as EngineFiles;
}

/** Requests the files, unless they are already requested or taken. */
export function requestAhead(): void {
  if (window.engineAhead !== undefined) return;
  const requested: Requested = {
    contents: startContents(writtenFiles(), {
      fresh: false,
      onProgress: (loaded, total) => requested.onProgress?.(loaded, total),
    }),
  };
  window.engineAhead = requested;
  // Failures are handled where the files are taken.
  const { module, worker, database, checked } = requested.contents;
  for (const content of [module, worker, database, checked]) content.catch(() => undefined);
}

/** The files requested ahead, the first time; otherwise requests them now. */
export function takeContents(files: EngineFiles, options: LoadingOptions): EngineContents {
  const requested = window.engineAhead;
  window.engineAhead = null;
  if (!requested || options.fresh) return startContents(files, options);
  requested.onProgress = options.onProgress;
  return requested.contents;
}

function startContents(files: EngineFiles, options: LoadingOptions): EngineContents {
  performance.mark(ENGINE_START);
  return engineContents(files, options);
}
