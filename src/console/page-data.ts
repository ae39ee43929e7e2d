/** What the build writes into the page for the console's script. The schema it reads off the page. */
import type { Lang } from '../i18n/lang.ts';
import type { EngineFiles } from '../explorer/start-engine.ts';

export interface ConsoleData {
  lang: Lang;
  files: EngineFiles;
  /** The folder of the published files, ending in a slash. */
  folder: string;
}

/** Bytes of the engine's download in the browsers of today. */
export function downloadedBytes({ eh }: EngineFiles): number {
  return eh.gzipBytes;
}

/** JSON that can stand inside a script element: no tag or comment can begin in it. */
export function toScriptJson(data: ConsoleData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
