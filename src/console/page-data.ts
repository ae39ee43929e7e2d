/** What the build writes into the page for the console's script, which reads the schema from the list. */
import type { Lang } from '../i18n/lang.ts';

/** The JSON that the console's page contains. */
export interface ConsoleData {
  lang: Lang;
  /** The folder of the published files, ending in a slash. */
  folder: string;
}
