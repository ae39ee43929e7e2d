import type { Messages } from '../../id.ts';

/** Words of the released versions of the data: their list, the page of each, and the promise of stability. */
export const versions: Messages['versions'] = {
  inMenu: { label: 'Versions of the data', words: 'releases;old versions;archive' },
  title: 'Versions of the MPP data',
  description:
    'All released versions of the data of Pantau MPP: each is kept at an address of its own and never changes.',
  lead: 'A version is the data as it was on one day, kept at an address of its own, and never changes. Use a version when others must be able to check your work later; use the address v1 when you want the newest data.',
  all: 'All versions of the data, and what is promised',
  now: {
    released: (link) => `The data on this site is version ${link}.`,
    unreleased: (version) =>
      `The data on this site, ${version}, is not released as a version yet. It may still change, and has no lasting address so far.`,
    newest: (link) => `Newest released version: ${link}.`,
    none: 'No version has been released yet.',
  },
  list: {
    heading: 'Released versions, newest first',
    version: 'Version',
    date: 'Data collected until',
    files: 'Files',
    size: 'Size in all',
  },
  name: {
    heading: 'What the name of a version means',
    body: 'The name is the last day of data collection and the first eight digits of a SHA-256 hash over all tables. A change of a single cell gives another name, so two sets of data can hardly be mistaken for each other.',
  },
  promise: {
    heading: 'What is promised',
    items: [
      'The files of a version never change, not by a byte, even if they turn out to hold a mistake. A correction becomes a new version.',
      'Its address is never removed, and never used for anything else.',
      'The CSV and JSON of a version hold what /data/v1/ held when the version was released.',
      'Frozen figures embedded from a version are kept with it and do not change.',
      'This page and the page of each version only show the way: their words may be improved.',
    ],
    kept: 'Each version is kept as one archive in the repository. Whenever the site is built, the archive is opened and every file compared with the hash noted at its release; if a single one differs, the site is not published.',
  },
  page: {
    title: (version) => `Data version ${version}`,
    description: (date) =>
      `Download the MPP data collected until ${date}: CSV, JSON and DuckDB that will not change, with checksums and a citation.`,
    lead: (date) => `The data collected until ${date}. The files here will not change.`,
    newer: (link) => `There is a newer version: ${link}.`,
    neighbours: 'The versions before and after',
    previous: 'Previous version',
    next: 'Next version',
    first: 'This is the first version.',
    last: 'This is the newest version.',
    about: 'About this version',
    version: 'Version',
    date: 'Data collected until',
    hash: 'SHA-256 of all tables',
    total: 'Data files',
    totalOf: (files, size) => `${files} files, ${size}`,
    changes: 'What changed between versions',
    files: 'Files',
    filesCaption: 'The files of this version with their size and checksum',
    file: 'Name',
    size: 'Size',
    checksum: 'SHA-256',
    check: 'To check a download, save checksums.txt in the same folder and run:',
    meaning: 'The data dictionary says what each table and column means',
    figures: 'Frozen figures',
    figuresLead: 'Figures for embedding that keep showing the data of this version:',
    cite: 'How to cite',
    citation: (year, version, date, address) =>
      `Pantau MPP (${year}). Open data on Indonesia’s public service malls (Mal Pelayanan Publik), version ${version}. Data collected until ${date}. CC BY 4.0. ${address}`,
  },
};
