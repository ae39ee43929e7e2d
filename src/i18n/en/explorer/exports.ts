/** Words for taking a view of the explorer away: files, a citation, embed codes. */
import type { explorerExports as id } from '../../id/explorer/exports.ts';

export const explorerExports: typeof id = {
  summary: 'Download & cite',
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
    none: 'This filtered view equals none of the figures that can be embedded. Share it by its link.',
    failed: 'The embed code could not be loaded; the page of the figure has the same code.',
  },
  chart: {
    save: (kind, chart) => `${kind}: download the chart “${chart}”`,
    page: 'The page of this figure',
    pageOf: (chart) => `The page of this figure: ${chart}`,
    failed: 'The image could not be made. Check the connection and try again.',
  },
  image: {
    credit: (source, date, licence) => `Source: ${source}. Data as of ${date}. ${licence}.`,
    source: 'list of MPPs compiled by Pantau MPP',
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
  filters: {
    none: {
      all: (count) => `all ${count} regencies and cities`,
      autonomous: (count) => `all ${count} autonomous regencies and cities`,
    },
    islands: (names) => `island groups: ${names}`,
    provinces: (names) => `provinces: ${names}`,
    regions: (names) => names,
    many: {
      islands: (count) => `${count} island groups`,
      provinces: (count) => `${count} provinces`,
      regions: (count) => `${count} chosen regencies and cities`,
    },
    regionName: { kabupaten: 'Kabupaten', kota: 'Kota' },
    kind: { kabupaten: 'regencies (kabupaten) only', kota: 'cities (kota) only' },
    statuses: (names) => `status: ${names}`,
    months: {
      from: (month) => `inaugurated since ${month}`,
      to: (month) => `inaugurated by ${month}`,
      both: (from, to) => `inaugurated from ${from} to ${to}`,
    },
    numbers: {
      from: (number) => `${number} or more`,
      to: (number) => `at most ${number}`,
      both: (from, to) => `${from} to ${to}`,
    },
    measures: {
      services: (range) => `services: ${range}`,
      agencies: (range) => `agencies: ${range}`,
      population: (range) => `population: ${range}`,
    },
    pilot: 'MPP Digital pilots',
    text: (text) => `name contains “${text}”`,
    base: {
      all: (count) => `of ${count} regencies and cities`,
      autonomous: (count) => `of ${count} autonomous regencies and cities`,
    },
    knownOn: (date) => `as known on ${date}`,
  },
};
