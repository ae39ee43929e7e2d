import { markup } from '../../../html.ts';
import type { Messages } from '../../../id.ts';

/** Words of the log of changes. */
export const changes: Messages['changes'] = {
  inMenu: {
    label: 'Corrections and changes',
    words: 'corrections;errata;changelog;history;report an error',
  },
  title: 'Corrections and changes to the MPP data',
  description:
    'What was corrected, added or given another meaning in the data of Pantau MPP: when, why, and from which source.',
  lead: 'Data that has been collected can be wrong, and it grows. Every change is kept here: what the data said, what it says since, why, and on which source.',
  count: (entries) => `${entries} changes, the newest first.`,
  kinds: {
    correction: 'Correction',
    addition: 'Addition',
    definition: 'Meaning',
    wording: 'Wording',
  },
  pages: 'Shows on',
  batch: 'Inauguration',
  table: (name) => `table ${name}`,
  report: {
    heading: 'Found something wrong?',
    body: 'Tell us what is wrong or missing, and the address of a source that says so. One report for one fact is enough; you need not change any file. Once the source has been checked, the data is changed and the change is noted on this page. Where another source says otherwise, both are kept.',
    method: (href) =>
      markup`Would you rather change the row yourself? <a href="${href}">Here is how</a>.`,
  },
  files: {
    heading: 'This log as data',
    body: (csv, json, changelog) =>
      markup`Download it as <a href="${csv}" download>CSV</a> or <a href="${json}">JSON</a>. Changes of the site and its tools are in the <a href="${changelog}">CHANGELOG</a>.`,
  },
};
