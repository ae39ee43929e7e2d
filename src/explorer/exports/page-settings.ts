/** What the build writes into the export panel for its script. */
import type { Edition } from './view-details.ts';

/** The JSON that the export panel contains. */
export interface ExportSettings {
  edition: Edition;
  /** The home page in the page's language, as a path that ends in a slash. */
  home: string;
  /** Names of the island groups by their ids. */
  islands: Record<string, string>;
  /** Names of the services by their keys. */
  services: Record<string, string>;
  /** The slugs of the provinces by their codes. */
  slugs: Record<string, string>;
}
