import type { Messages } from '../../id.ts';

/** Words of the province pages. */
export const province: Messages['province'] = {
  index: {
    inMenu: { label: 'Provinces', words: 'ranking;coverage by province;rank' },
    title: 'Public service mall (MPP) coverage by province',
    description: (complete) =>
      `How many regencies and cities of each province are covered by a public service mall (MPP). In ${complete} provinces every one is covered.`,
    lead: (complete, empty, date) =>
      `In ${complete} provinces every regency and city is covered; in ${empty} no inaugurated MPP was found. Data as of ${date}; the table is in order of coverage.`,
    tableCaption: 'Regencies and cities by MPP status and province',
  },
  title: (name) => `Public service malls (MPP) in ${name}`,
  description: (name, covered, regions, date) =>
    `${covered} of ${regions} regencies and cities in ${name} were covered by an MPP as of ${date}. The status of each, with dates and sources.`,
  answer: (covered, regions, percent) =>
    `${covered} of ${regions} regencies and cities covered (${percent})`,
  national: (percent) =>
    `Nationally ${percent} of regencies and cities are covered, by the same list.`,
  servedNote: (served) => `Served by the province’s MPP, with none of their own listed: ${served}.`,
  complete: 'Every regency and city of this province is covered.',
  rank: (place, of, shared) =>
    `Ranked ${place} of ${of} provinces by coverage${shared && `, with ${shared}`}.`,
  people: (percent) =>
    `The regencies and cities covered are home to ${percent} of the people of this province.`,
  map: (name) => `Tile map of ${name}: regencies and cities by MPP status, as in the table`,
  strip: (name) => `Coverage of all provinces by rank, with ${name} marked`,
  progress: {
    biggest: (year, before, after) =>
      `Largest rise in a year: ${year}, from ${before} to ${after} regencies and cities.`,
    biggestFirst: (year, after) =>
      `Largest rise in a year: ${year}, the first, to ${after} regencies and cities.`,
    tableCaption: 'Regencies and cities covered on every date of a change',
    date: 'Date',
    added: 'Added',
    covered: 'Covered',
    percent: 'Share',
  },
  without: {
    heading: 'No inaugurated MPP found',
    lead: (count, regions) =>
      `In ${count} ${regions === 1 ? 'regency or city' : 'regencies and cities'} no inaugurated MPP was found.`,
    people: (count) => `${count} people`,
    further: 'Further regencies and cities',
    peopleDate: 'Population: second half of 2024 (Ditjen Dukcapil, Ministry of Home Affairs).',
  },
  regions: {
    heading: 'All regencies and cities',
    caption: (name) => `MPP status of every regency and city in ${name}`,
    region: 'Regency or city',
    inaugurated: 'Inaugurated',
    opened: 'Opened',
    openedShort: 'opened',
    how: 'How to read the table',
    services: 'Agencies / services',
    reading:
      'Rows without a date of inauguration show their status. – means not found; ≤ means at the latest. Agencies and service types with the year of the report. [Square brackets]: numbers of sources.',
    by: (date) => `≤ ${date}`,
  },
  provinceMpp: {
    heading: 'MPP run by the province',
    serves: (names) => `Serves ${names}.`,
  },
  explore: 'Filter this province in the explorer',
  reports: {
    heading: 'MPPs in this province, according to officials',
    lead: 'Statements from various sources, to compare with our list. Where they differ, we show both.',
    earlier: (count) => `${count} earlier statements`,
    stated: (count, mpps) => `${count} ${mpps === 1 ? 'MPP' : 'MPPs'}`,
  },
};
