import type { Messages } from '../../id.ts';

/** Words of the province pages. */
export const province: Messages['province'] = {
  index: {
    title: 'MPP coverage by province',
    description: (complete) =>
      `How many regencies and cities of each province have a public service mall, and which do not. ${complete} provinces are complete.`,
    lead: (complete, empty) =>
      `${complete} provinces have reached all their regencies and cities; ${empty} have no inaugurated MPP at all.`,
    heading: 'All provinces',
    tableCaption: 'Regencies and cities by MPP status and province',
  },
  title: (name) => `MPPs in ${name}`,
  description: (name, covered, regions, date) =>
    `${covered} of ${regions} regencies and cities in ${name} have an inaugurated MPP or are served by the province’s. The full list with dates and sources, as of ${date}.`,
  answer: (covered, regions, percent) =>
    `${covered} of ${regions} regencies and cities covered (${percent})`,
  national: (percent) => `Nationally ${percent} by the same list.`,
  servedNote: (served) =>
    `Served by an MPP that the province runs, with none of their own: ${served}.`,
  complete: 'Every regency and city of this province is covered by an inaugurated MPP.',
  rank: (place, of) => `Number ${place} of ${of} provinces by share covered.`,
  people: (percent) =>
    `The regencies and cities covered are home to ${percent} of the people of this province.`,
  progress: {
    heading: 'Progress compared with the nation',
    tableCaption: 'Regencies and cities covered on every date of a change',
    date: 'Date',
    added: 'Added',
    covered: 'Covered',
    percent: 'Share',
  },
  without: {
    heading: 'Not inaugurated yet',
    lead: (count) =>
      `${count} regencies and cities have no inaugurated MPP in the sources we found.`,
  },
  regions: {
    heading: 'All regencies and cities',
    caption: (name) => `MPP status of every regency and city in ${name}`,
    region: 'Regency or city',
    status: 'Status',
    inaugurated: 'Inaugurated',
    opened: 'Opened',
    services: 'Agencies and services',
    sources: 'Sources',
    by: (date) => `by ${date} at the latest`,
    measure: {
      agencies: (count) => `${count} agencies`,
      services: (count) => `${count} services`,
    },
  },
  provinceMpp: {
    heading: 'MPP run by the province',
    serves: (names) => `Serves ${names}.`,
  },
  explore: 'Filter this province in the explorer',
  reports: {
    heading: 'What officials have said about this province',
    lead: 'Statements from various sources, to compare with our list. Where they differ, the difference stands.',
    caption: 'Statements on the number of MPPs in this province',
    date: 'Date',
    count: 'Number stated',
    note: 'Note',
    sources: 'Sources',
  },
};
