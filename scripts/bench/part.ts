/** The result of one part of the measurements. */

/** One measured value for the summary. */
export interface Measure {
  name: string;
  /** The value with its unit. */
  value: string;
  /** The wanted value, where there is one. */
  target?: string;
  met?: boolean;
}

/** The result of one part of the measurements. */
export interface Part {
  title: string;
  /** The table for the terminal. */
  text: string;
  /** The values for the summary at the end. */
  measures: Measure[];
  /** The raw values for the file of results. */
  data: unknown;
}
