/** The engine's files asked for before the explorer itself runs, which has more to do first. */
import { find } from '../../scripts/dom.ts';
import {
  engineContents,
  type EngineContents,
  type EngineFiles,
  type LoadingOptions,
} from './engine-contents.ts';

/** The mark in the browser's User Timing from which a start is measured. */
export const ENGINE_START = 'explorer:engine-start';

interface Asked {
  contents: EngineContents;
  onProgress?: LoadingOptions['onProgress'];
}

declare global {
  interface Window {
    /** What a script in the page asked for, until the explorer takes it; then null. */
    engineAhead?: Asked | null;
  }
}

/** Where the files are, as the build wrote it into the page. */
export function writtenFiles(): EngineFiles {
  const { text } = find(document.documentElement, 'script#engine-files', HTMLScriptElement);
  return JSON.parse(text) as EngineFiles;
}

/** Asks for the files, unless somebody has them by now. */
export function askAhead(): void {
  if (window.engineAhead !== undefined) return;
  const asked: Asked = {
    contents: startContents(writtenFiles(), {
      fresh: false,
      onProgress: (loaded, total) => asked.onProgress?.(loaded, total),
    }),
  };
  window.engineAhead = asked;
  // Who takes them hears of a failure; until then nobody does.
  const { module, worker, database, checked } = asked.contents;
  for (const content of [module, worker, database, checked]) content.catch(() => undefined);
}

/** What was asked for ahead, the first time; else the files are asked for now. */
export function takeContents(files: EngineFiles, options: LoadingOptions): EngineContents {
  const asked = window.engineAhead;
  window.engineAhead = null;
  if (!asked || options.fresh) return startContents(files, options);
  asked.onProgress = options.onProgress;
  return asked.contents;
}

function startContents(files: EngineFiles, options: LoadingOptions): EngineContents {
  performance.mark(ENGINE_START);
  return engineContents(files, options);
}
