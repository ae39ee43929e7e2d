import type { Messages } from '../../id.ts';
/** Words of the packet for the desk on pages of figures. Arguments are written labels, numbers and dates. */
export const packet: Messages['packet'] = {
  heading: 'For the desk',
  lead: 'Headline, sentences computed from the data, table, sources, licence and contact, in both languages, copied in one press.',
  text: 'Text to copy',
  alt: 'Alternative text for its image',
  recipe: 'Recipe: data and SQL',
  recipeLead:
    'This SQL computes the content of the figure again from the open data; the SQL console shows the table and, where one suits, a chart.',
  open: 'Open in the SQL console',
  step: {
    series: (from, before, to, after) =>
      `The biggest change between two dates: from ${before} (${from}) to ${after} (${to}).`,
    ranking: (above, first, below, second) =>
      `The biggest difference between two neighbours in the ranking: ${above} (${first}) and ${below} (${second}).`,
  },
  comparison: {
    series: (from, before, to, after) => `For comparison: ${before} on ${from}, ${after} on ${to}.`,
    ranking: (above, first, below, last) =>
      `The highest value is that of ${above} (${first}), the lowest that of ${below} (${last}).`,
  },
  until: (date) => `Holds for data as of ${date}.`,
  table: { series: 'Newest values', ranking: 'Ranking' },
  sources: 'Sources',
  moreSources: (count, address) => `and ${count} more: ${address}`,
  licence: 'Licence',
  contact: 'Contact',
  page: 'Page',
};
