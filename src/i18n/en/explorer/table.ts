import type { Messages } from '../../id.ts';

/** Words of the explorer's table. Numbers and dates arrive formatted in the language. */
export const explorerTable: Messages['explorerTable'] = {
  heading: 'List of kabupaten/kota',
  caption: 'Matching kabupaten and kota; column headings sort',
  by: (date) => `by ${date}`,
  yes: 'Yes',
  reported: (text, date) => `${text} (reported ${date})`,
  reportedUndated: (text) => `${text} (date of the report unknown)`,
  note: 'An empty cell means unknown or not applicable. Agencies and service types are the newest comparable counts.',
  sortBy: 'Sort by',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  columnChoice: 'Columns',
  shownColumns: 'Columns shown beside the name of the region',
  usualColumns: 'Back to the usual columns',
  pager: {
    above: 'Pages of the table, above it',
    below: 'Pages of the table, below it',
    first: 'First page',
    previous: 'Previous',
    next: 'Next',
    last: 'Last page',
    page: 'Page',
    of: (pages) => `of ${pages}`,
    rows: (from, to, all) => `Rows ${from}–${to} of ${all}`,
    place: (from, to, all) => `${from}–${to} of ${all}`,
    noRows: 'No rows',
    turned: (page, pages, rows) => `Page ${page} of ${pages}. ${rows}.`,
  },
  withoutScript: (shown, all, regions, csv) =>
    `Without JavaScript this table has only the first ${shown} of ${all} regions. All of them are in the ${regions} and in the ${csv}.`,
  allRegions: 'list of all kabupaten and kota',
  csv: 'CSV file',
};
