import type { Messages } from '../../id.ts';

/** Words of the frame that every figure has, in English. */
export const frame: Messages['frame'] = {
  actions: 'Use this figure',
  embed: 'Embed',
  embedLead: 'This code adjusts its height by itself.',
  embedMore: 'Themes, fixed versions and code without a script',
  download: 'Download',
  files: {
    '.png': 'PNG',
    '.svg': 'SVG',
    '.csv': 'CSV',
    '.xlsx': 'XLSX',
    '.zip': 'All files (ZIP)',
  },
  cite: 'Cite',
  citeMore: 'APA, BibTeX and the page of this figure',
  sources: 'Sources',
  sourcesOf: (count) => `Sources (${count})`,
  allSources: (count) => `The whole list of ${count} sources of this figure`,
  table: 'Table',
  sentence: 'Copy the sentence',
  sentenceLabel: 'The sentence with its source and date',
  permalink: 'Link to this figure',
  page: 'Page of this figure',
  read: 'Values in the chart: press the arrow keys to read them one by one',
};
