/** What the build writes into the page for the console's script, which reads the schema from the list. */
import type { Lang } from '../i18n/lang.ts';
import type { QueryResult } from './query/result.ts';

/** The JSON that the console's page contains. */
export interface ConsoleData {
  lang: Lang;
  /** The folder of the published files, ending in a slash. */
  folder: string;
  /** The result of the first example, which the page shows before any query. */
  first: QueryResult;
  /** The date of the data, and the name of its licence. */
  date: string;
  licence: string;
}
