/** What the build writes into the page for the console's script. The schema it reads off the page. */
import type { Lang } from '../i18n/lang.ts';
import type { EngineFiles } from '../explorer/engine-contents.ts';

export interface ConsoleData {
  lang: Lang;
  files: EngineFiles;
  /** The folder of the published files, ending in a slash. */
  folder: string;
}
