/** What the build writes into the page for the console's script. The schema it reads off the page. */
import type { Lang } from '../i18n/lang.ts';

export interface ConsoleData {
  lang: Lang;
  /** The folder of the published files, ending in a slash. */
  folder: string;
}
