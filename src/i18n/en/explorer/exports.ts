/** Words for exporting a view of the explorer: files, a citation, embed codes. */
import type { explorerExports as id } from '../../id/explorer/exports.ts';

/** Words for exporting a view of the explorer. */
export const explorerExports: typeof id = {
  summary: 'Download & cite',
  /** The same where there is little room. */
  short: 'Download',
  rows: {
    heading: 'Rows',
    lead: (words) => `The rows that match the filters: ${words}.`,
    kinds: { csv: 'Download CSV', json: 'Download JSON', xlsx: 'Download XLSX (Excel)' },
    saved: (name) => `The file ${name} was handed to the browser.`,
    failed:
      'The file could not be made. Check the connection and try again; CSV and JSON need none.',
  },
  citation: {
    heading: 'Citation',
    label: 'Citation of this view',
    version: 'version',
    dataDate: (date) => `Data as of ${date}`,
    accessed: (date) => `Accessed ${date}.`,
    copy: 'Copy',
    copyLabel: (name) => `Copy: ${name}`,
    copied: 'Copied.',
    refused: 'The browser refused to copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
  embed: {
    heading: 'Embed code',
    label: (chart) => `Embed code: ${chart}`,
    page: (chart) => `Figure page: ${chart}`,
    none: 'No figure of this site shows the same as this filtered view.',
    failed: 'The embed code could not be loaded; the page of the figure has the same code.',
  },
  chart: {
    save: (kind, chart) => `${kind}: download the chart “${chart}”`,
    saveRows: (kind, chart) => `${kind}: download the data of “${chart}”`,
    image: 'Image',
    rows: 'Data',
    page: 'The page of this figure',
    pageOf: (chart) => `The page of this figure: ${chart}`,
    failed: 'The image could not be made. Check the connection and try again.',
  },
  image: {
    credit: (source, date, licence) => `Source: ${source}. Data as of ${date}. ${licence}.`,
    source: 'the list of Pantau MPP',
  },
  about: {
    sheet: 'About',
    rows: 'Data',
    title: 'Title',
    filters: 'Filters',
    address: 'Address of the view',
    data_date: 'Data date',
    data_version: 'Data version',
    as_known_on: 'As known on',
    base: 'All regencies and cities counted',
    count: 'Number of rows',
    source: 'Source',
    licence: 'Licence',
    citation: 'Citation',
    accessed_on: 'Accessed on',
    unknown: 'An empty cell is unknown or not applicable, never zero.',
    note: 'Note',
  },
};
