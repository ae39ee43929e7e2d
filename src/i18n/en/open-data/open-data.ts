import { markup } from '../../html.ts';
import type { Messages } from '../../id.ts';

/** Words of the page of downloads and of the data dictionary. */
export const openData: Messages['openData'] = {
  inMenu: {
    label: 'Download data',
    words:
      'download;CSV;Excel;XLSX;JSON;Parquet;API;licence;license;CC BY;data dictionary;open data',
  },
  title: 'Download data on public service malls (MPP)',
  description:
    'All data of Pantau MPP for download: CSV, JSON, Parquet, Excel and a DuckDB database, with a data dictionary, the CC BY 4.0 licence and a ready citation.',
  lead: 'Everything on this site can be downloaded, used and passed on, provided the source is named. The files here are the very files the pages of the site are made from.',
  contents: 'On this page',
  date: (official, newest) =>
    `Newest official total as of ${official}; newest page read ${newest}.`,
  database: {
    heading: 'Everything in one file',
    body: 'Choose one. Both carry the type of every column: codes of regions stay text, counts stay numbers.',
    files: {
      'pantau-mpp.xlsx':
        'A workbook for Excel, LibreOffice and Google Sheets: a sheet for each table, the main views, a sheet that explains, and the meaning of every column. Codes, dates and numbers need no import.',
      'mpp.duckdb':
        'A DuckDB database with all tables and all views below, for any DuckDB from version 1.1 on. Open it directly; in 1.1, run USE after ATTACH.',
    },
    link: (file, kilobytes) => `Download ${file} (${kilobytes} kB)`,
  },
  version: {
    heading: 'Version of the data',
    body: (version) =>
      `This page is made from version ${version}. Its first part is the last day of data collection; the second comes from the content of all tables (SHA-256), and so changes as soon as one letter does. Two files of the same version hold the same data.`,
    cite: 'Name this version when you quote or process the data, so that others can check the same figures.',
  },
  loading: {
    heading: 'Loading the data',
    lead: 'A few lines to begin with. Parquet keeps the type of every column; with CSV and Excel, say that codes are text.',
    tested:
      'The tests of the site run the examples for DuckDB and JavaScript, and those for Python and R (CSV) where these programs are installed. The examples for Google Sheets, Power Query and readxl are not run: only the addresses of their files are checked, and for Power Query the names of the columns too.',
    spreadsheet: 'Spreadsheet: which file to take',
    spreadsheetBody: (link) =>
      `For Excel, LibreOffice or Google Sheets, open ${link}: its codes, dates and decimals are always right.`,
    spreadsheetCsv:
      'If it must be CSV and your spreadsheet is set to Indonesian (decimal comma), import the one named .id.csv: it has semicolons and decimal commas. The plain CSV has decimal points, and Indonesian settings read 3.369 as more than three thousand. Set the columns of codes to text in both. In .id.csv a text that begins with = + - @ has an apostrophe before it, so that it does not run as a formula.',
  },
  machines: {
    heading: 'For programs and data portals',
    lead: 'Descriptions of the files, made from the very rules that check the data.',
    tiles: 'The tile map as HexJSON and GeoJSON, and a tool to map data of your own',
    all: 'List of all files with their sizes and SHA-256',
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
      'The CSV files are UTF-8 with a header line, separated by commas; those named .id.csv by semicolons.',
    ],
    method: 'Read the method',
  },
  stability: {
    heading: 'What stays the same',
    body: 'The addresses under /data/v1/ are a promise, and a test holds it at every change. Within v1:',
    promises: [
      'No address of a file goes away or is renamed.',
      'The names, types and order of columns stay; new columns are only added at the end. So do the keys of each table.',
      'An empty cell (null in JSON and Parquet) is unknown or not applicable, never zero. A column that is always filled stays so.',
      'The sheets of the workbook keep their names; their order may change.',
    ],
    changes:
      'What may change: content and number of rows, as facts are added and corrected; the order of rows; new words in a column that holds a choice of words; new files and new columns. Read columns by name, not by number.',
    announced: (link) =>
      `Additions and corrections are noted in the ${link}. A change that breaks this promise happens only at a new address, v2, and v1 stays available beside it.`,
    log: 'changelog',
  },
  changes: {
    heading: 'Changes and corrections',
    body: (href) =>
      markup`What was corrected or added, when, and from which source, is kept in <a href="${href}">Corrections and changes</a>. Found something wrong or missing?`,
  },
  licence: {
    heading: 'Licence and how to cite',
    body: (href) =>
      markup`The data is licensed under <a href="${href}" rel="license">Creative Commons Attribution 4.0 International (CC BY 4.0)</a>: use it for anything, commercially too, provided you credit Pantau MPP and say if you changed it.`,
    href: 'https://creativecommons.org/licenses/by/4.0/',
    cite: 'Ready to copy:',
    citation: (year, date, newest, address) =>
      `Pantau MPP (${year}). Open data on Indonesia’s public service malls (Mal Pelayanan Publik), v1. Data as of ${date}, newest page read ${newest}. CC BY 4.0. ${address}`,
    origins: 'For a single fact, cite its original source as well; the row of the data names it.',
  },
};
