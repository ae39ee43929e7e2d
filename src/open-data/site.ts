/** Addresses of the published files, which descriptions of the data must state in full. */

/** Where and since when the files are published. */
export interface Site {
  /** The folder of the files, with a trailing slash. */
  address: string;
  /** The page about the open data. */
  page: string;
  /** The day of the first release of the data, `YYYY-MM-DD`; null before it. */
  issued: string | null;
  /** Where readers can write: `mailto:` with an address, or the address of a form. */
  contact: string;
}
