import type { Messages } from '../id.ts';

/** Words of the page of downloads and of the data dictionary. */
export const openData: Messages['openData'] = {
  title: 'Download the MPP data',
  description:
    'All data of Pantau MPP for download: CSV, JSON and a DuckDB database, with a data dictionary, the CC BY 4.0 licence and a ready citation.',
  lead: 'Everything on this site can be downloaded, used and passed on, provided the source is named. The files here are the very files the pages of the site are made from.',
  contents: 'On this page',
  date: (official, collected) =>
    `Newest official total as of ${official}; sources checked until ${collected}.`,
  database: {
    heading: 'Everything in one file',
    body: 'The DuckDB database holds all tables and all views below. Open it with any DuckDB from version 1.4 on, for example:',
    example: 'duckdb mpp.duckdb "SELECT * FROM coverage_by_province"',
    link: 'Download mpp.duckdb',
    size: (kilobytes) => `${kilobytes} kB`,
  },
  tables: {
    heading: 'Tables',
    lead: 'Facts as recorded, one subject a table. Every row that states a fact names its sources.',
  },
  views: {
    heading: 'Views',
    lead: 'Answers computed from the tables: the status of each region, coverage, progress and the gap. Pages, charts and the explorer all read these views.',
  },
  file: {
    row: (row, count) => `One row: ${row}. Number of rows: ${count}.`,
    dictionary: 'Data dictionary',
    dictionaryOf: (name) => `Columns of ${name}`,
    download: (name, format) => `Download ${name} as ${format}`,
  },
  dictionary: {
    column: 'Column',
    meaning: 'Meaning',
    type: 'Type',
    values: 'Values or example',
    empty: 'May be empty',
    yes: 'yes',
    no: 'no',
    unit: 'unit',
    example: 'example',
    oneOf: 'one of',
    types: {
      VARCHAR: 'text',
      INTEGER: 'whole number',
      DOUBLE: 'decimal number',
      BOOLEAN: 'true or false',
      DATE: 'date',
    },
  },
  using: {
    heading: 'Before you use it',
    notes: [
      'Codes of regions are text. 11.10 is not 11.1, and a spreadsheet that reads them as numbers spoils them. In Excel or LibreOffice, import the CSV through the import dialogue and set the code columns to text.',
      'An empty cell means unknown or not applicable, never zero.',
      'Dates can be a year, a month or a day, as far as they are known. Columns that end in _last are always a day.',
      'The official total and the number listed differ. Say which of the two you quote, with its date and its base.',
      'The CSV files are UTF-8, separated by commas, with a header line.',
    ],
    method: 'Read the method',
  },
  stability: {
    heading: 'What stays the same',
    body: 'The addresses under /data/v1/ are a promise. Within v1 no address, column name, column order or column type changes; new columns are only added at the end. The content changes as facts are added or corrected. A change that breaks this promise happens only at a new address, v2.',
  },
  changes: {
    heading: 'Changes and corrections',
    body: (href) =>
      `What was corrected or added, when, and from which source, is kept in <a href="${href}">Changes of the data</a>. Found something wrong or missing?`,
  },
  licence: {
    heading: 'Licence and how to cite',
    body: (href) =>
      `The data is licensed under <a href="${href}" rel="license">Creative Commons Attribution 4.0 International (CC BY 4.0)</a>: use it for anything, commercially too, provided you credit Pantau MPP and say if you changed it.`,
    href: 'https://creativecommons.org/licenses/by/4.0/',
    cite: 'Ready to copy:',
    citation: (year, date, collected, address) =>
      `Pantau MPP (${year}). Open data on Indonesia’s public service malls (Mal Pelayanan Publik), v1. Data as of ${date}, sources checked until ${collected}. CC BY 4.0. ${address}`,
    origins: 'For a single fact, cite its original source as well; the row of the data names it.',
  },
};
