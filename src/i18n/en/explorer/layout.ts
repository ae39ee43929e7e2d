import type { Messages } from '../../id.ts';

/** Words of the explorer's layout: skip links, bar, key figures, the views' title rows and the list. */
export const explorerLayout: Messages['explorer']['layout'] = {
  skip: {
    label: 'Skip to a part',
    result: 'Skip to the result',
    filters: 'Skip to the filters',
    list: 'Skip to the list',
    map: 'Skip the map',
  },
  tools: { label: 'Ways to explore', filter: 'Filter', compare: 'Compare', sql: 'SQL' },
  official: (listed, total, date) =>
    `Our list has ${listed} of the ${total} official MPPs as of ${date}.`,
  officialMore: 'How we count',
  limits: 'Its limits',
  filters: {
    open: 'Filters',
    count: (filters) => `Filters (${filters})`,
    close: 'Close the filters',
    none: 'No filters',
    all: 'all',
    groups: {
      place: 'Place',
      status: 'Status',
      people: 'Population',
      time: 'Time',
      services: 'Services',
      other: 'Other',
    },
    outsideJava: 'Outside Java',
  },
  figures: {
    regions: 'Matching kabupaten/kota',
    people: 'Their people, Dec 2024',
    ofRegions: (percent, all) => `${percent} of ${all}`,
    ofPeople: (percent, all) => `${percent} of ${all}`,
    covered: 'Covered by an MPP',
    coveredPeople: (people, percent) => `${people} people (${percent})`,
    short: {
      inaugurated: 'Inaugurated',
      served: 'Served by province',
      operating: 'Operating',
      preparing: 'In preparation',
      without: 'None found',
    },
    filterBy: (status) => `Filter by status: ${status}`,
  },
  front: {
    label: 'View',
    list: 'List',
    map: 'Map',
    time: 'Time',
    provinces: 'Provinces',
    islands: 'Island groups',
  },
  bars: {
    label: 'Measure of the bars',
    auto: 'Automatic',
    coverage: 'Coverage',
    regions: 'Number matching',
    people: 'Population',
  },
  enlarge: (heading) => `Enlarge: ${heading}`,
  about: (heading) => `Sentence, source, downloads and table: ${heading}`,
  short: {
    tiles: 'Map',
    progress: 'Progress',
    islands: 'By island group',
    provinces: 'By province',
    services: 'Service types',
    agencies: 'Agencies',
    population: 'Population',
  },
  list: {
    heading: 'List of matching regions',
    table: 'Whole table',
  },
};
