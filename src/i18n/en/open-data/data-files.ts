import type { Messages } from '../../id.ts';

/** Words of the list of published files. */
export const dataFiles: Messages['dataFiles'] = {
  inMenu: { label: 'All data files', words: 'files;checksum' },
  title: 'MPP data files v1',
  description:
    'All files of the open data of Pantau MPP v1, each with its content, size and SHA-256 checksum.',
  lead: 'Every published file, with its size and a SHA-256 to make sure that a download is whole.',
  version: (version) => `Version of the data: ${version}.`,
  about: 'What each table and column means, the licence, and what stays the same',
  check: 'Check all downloads in one folder at once:',
  whole: 'The whole, and what describes it',
  single: 'Each table and view',
  singleLead:
    'The same content in four files. Those named .id.csv have semicolons and decimal commas, for spreadsheets set to Indonesian. Rows in Parquet are sorted by their key, so that filters are quick.',
  file: 'File',
  content: 'Content',
  size: 'Size',
  hash: 'SHA-256',
  kilobytes: (kilobytes) => `${kilobytes} kB`,
  rows: (rows) => `Rows: ${rows}`,
};
