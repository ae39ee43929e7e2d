/** What a part of the measurements gives. */

export interface Measure {
  name: string;
  /** With its unit. */
  value: string;
  /** What is wanted, where something is. */
  target?: string;
  met?: boolean;
}

export interface Part {
  title: string;
  /** For the terminal. */
  text: string;
  /** For the summary at the end. */
  measures: Measure[];
  /** For the file of results. */
  data: unknown;
}
