/** The engine's files asked for before the explorer itself runs, which has more to do first. */
import { find } from './dom.ts';
import {
  engineContents,
  type EngineContents,
  type EngineFiles,
  type StartOptions,
} from './engine-contents.ts';

/** The mark in the browser's User Timing from which a start is measured. */
export const ENGINE_START = 'explorer:engine-start';

let asked: EngineContents | undefined;
let onProgress: StartOptions['onProgress'] | undefined;
let taken = false;

/** Where the files are, as the build wrote it into the page. */
export function writtenFiles(): EngineFiles {
  const { text } = find(document.documentElement, 'script#engine-files', HTMLScriptElement);
  return JSON.parse(text) as EngineFiles;
}

/** Asks for the files, unless somebody has them by now. */
export function askAhead(files: EngineFiles): void {
  if (taken || asked) return;
  performance.mark(ENGINE_START);
  asked = engineContents(files, {
    fresh: false,
    onProgress: (loaded, total) => onProgress?.(loaded, total),
  });
  // Who takes them hears of a failure; until then nobody does.
  for (const content of Object.values(asked) as Promise<unknown>[]) content.catch(() => undefined);
}

/** What was asked for ahead, the first time; else the files are asked for now. */
export function takeContents(
  files: EngineFiles,
  options: Omit<StartOptions, 'use'>,
): EngineContents {
  const ahead = asked;
  taken = true;
  asked = undefined;
  if (!ahead || options.fresh) {
    performance.mark(ENGINE_START);
    return engineContents(files, options);
  }
  onProgress = options.onProgress;
  return ahead;
}
