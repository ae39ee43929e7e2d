/** The parts of the state about the table: order, columns and page. */
import { listed, oneWord, wholeNumber } from '../part.ts';
import {
  columns as allColumns,
  columnOf,
  defaultColumns,
  nameColumn,
  tableColumns,
  type SortColumn,
  type TableColumn,
} from './columns.ts';

/** Number of rows on a page of the table. */
export const PAGE_SIZE = 50;

/** The order of the table. */
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** By region code, which runs from west to east. */
const USUAL_SORT: Sort = { column: 'code', descending: false };

/** The order; its word is `nama`, or `-nama` from the end, and empty for the usual order. */
export const sort = oneWord<'sort', Sort>({
  key: 'sort',
  param: 'urut',
  usual: USUAL_SORT,
  read: (word) => {
    const descending = word.startsWith('-');
    const found = allColumns.find((each) => each.word === word.slice(descending ? 1 : 0));
    return found ? { column: found.key, descending } : USUAL_SORT;
  },
  write: ({ column, descending }) =>
    column === USUAL_SORT.column && descending === USUAL_SORT.descending
      ? ''
      : `${descending ? '-' : ''}${columnOf(column).word}`,
});

/**
 * The columns shown, in the order of the table. Every list contains the word of the name, so that a
 * list without other columns differs from a missing one.
 */
export const columns = oneWord<'columns', readonly TableColumn[]>({
  key: 'columns',
  param: 'kolom',
  usual: defaultColumns,
  read: (word) => {
    const chosen = listed(word, tableColumns, (key) => columnOf(key).word);
    const any = chosen.length > 0 || word.split(',').includes(nameColumn.word);
    return any ? chosen : defaultColumns;
  },
  write: (chosen) => [nameColumn.word, ...chosen.map((key) => columnOf(key).word)].join(','),
});

/** The page, from 1. */
export const page = oneWord<'page', number>({
  key: 'page',
  param: 'hal',
  usual: 1,
  read: (word) => Math.max(wholeNumber(word) ?? 0, 1),
  write: (number) => (number === 1 ? '' : String(number)),
});
