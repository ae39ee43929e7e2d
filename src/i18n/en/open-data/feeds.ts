import type { Messages } from '../../id.ts';

/** Words of the feeds and of the page that explains them. */
export const feeds: Messages['feeds'] = {
  inMenu: { label: 'Feeds (RSS)', words: 'RSS;Atom;feed;subscribe;notifications' },
  title: 'RSS feeds: MPP inaugurations and data changes',
  description:
    'RSS feeds of Pantau MPP: inaugurations of public service malls and changes to the data, for all of Indonesia and for each province, as Atom and JSON.',
  lead: 'An RSS feed tells you of a new inauguration or a change to the data, without an email address, an account or social media.',
  what: {
    heading: 'What is an RSS feed?',
    body: 'An RSS feed is a list of the latest news that programs can read. A feed reader looks at it from time to time and shows you what you have not read. This site does not know who follows it.',
    how: 'How to: install a feed reader, for example the one in Thunderbird, copy an Atom address from this page, and paste it where the reader adds a subscription. The JSON format holds the same and is meant for programs.',
    dates:
      'Each item is dated by the data. Where only the month or year is known, it is placed on the last day that it can mean, and its text says so. So an old event that was found late can appear below newer ones.',
  },
  national: { heading: 'All of Indonesia' },
  provinces: {
    heading: 'By province',
    lead: 'The inaugurations in one province, and the changes to the data that concern it.',
  },
  atom: 'Atom',
  json: 'JSON',
  linkLabel: (title, format) => `${title}, ${format}`,
  follow: 'Follow by RSS',
  followWhat: 'what is RSS?',
  inaugurations: {
    title: 'Pantau MPP: inaugurations',
    description:
      'Inaugurations of public service malls in all of Indonesia, with regions and sources.',
  },
  corrections: {
    title: 'Pantau MPP: changes to the data',
    description:
      'What was corrected, added or given another meaning in the data of Pantau MPP, why, and from which source.',
  },
  province: (name) => ({
    title: `Pantau MPP: ${name}`,
    description: `Inaugurations of public service malls in ${name}, and changes to the data that concern this province.`,
  }),
  regions: 'Inaugurated:',
  someNamed: (listed, count) => `Inaugurated; ${listed} of ${count} listed:`,
  licence: 'Pantau MPP, CC BY 4.0.',
};
