/** What a table of rows of a view says: its caption, its columns and their headings. */
import type { ResultRow } from '../../db/read.ts';

/** A column of a table. The first one has the headings of its rows. */
export interface TableColumn {
  /** The column of the view. */
  name: string;
  label: string;
  /** `figure` is a number or percentage, `year` a number without separators, `date` a partial date. */
  kind: 'figure' | 'year' | 'date' | 'text';
  /** The text of a cell if it is not the value as the language writes it. */
  text?: (row: ResultRow) => string;
  /** The address that the cell links to. */
  href?: (row: ResultRow) => string;
}

/** The caption and the columns of a table. */
export interface TableWords {
  caption: string;
  columns: readonly TableColumn[];
  /** The text of an empty cell. Default: a dash, because most empty cells are unknown. */
  empty?: string;
}
