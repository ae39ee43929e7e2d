import type { explorerChoices as id } from '../../id/explorer/choices.ts';

/** Words of the explorer's columns, filters and chips, and phrases in titles and citations. */
export const explorerChoices: typeof id = {
  /** The headings of the table. */
  columns: {
    code: 'Code',
    name: 'Region',
    province: 'Province',
    status: 'Status',
    inaugurated: 'Inaugurated',
    opened: 'Opened',
    agencies: 'Agencies',
    services: 'Service types',
    population: 'Population',
    digital: 'MPP Digital pilot',
    island: 'Island group',
    mpp: 'Name of the MPP',
  },
  /** The form. */
  filters: {
    heading: 'Filters',
    show: 'Show filters',
    see: (count) => `See the result: ${count}`,
    text: 'Search by name',
    textHint: 'Region, province, MPP',
    islands: 'Island group',
    provinces: 'Province',
    kind: 'Kind of region',
    allKinds: 'All',
    status: 'Status',
    years: 'Month of inauguration',
    numbers: 'Service types, agencies, people',
    inUse: 'in use',
    from: 'From',
    to: 'To',
    anyYear: 'Any time',
    pilot: 'MPP Digital',
    pilotOnly: 'Only pilot regions of MPP Digital',
  },
  /** The chips above the results; `{}` is replaced by the chosen value. */
  chips: {
    heading: 'Active filters',
    remove: 'Remove filter',
    knownOn: 'As of {}',
    backToNewest: 'Back to the newest data:',
    base: (base) => `Base ${base}`,
    clear: 'Clear all',
    text: 'Contains “{}”',
    from: 'Inaugurated from {}',
    to: 'Inaugurated up to {}',
    pilot: 'MPP Digital pilot',
  },
  /** Titles of files and citations. */
  phrases: {
    none: {
      all: (count) => `all ${count} regencies and cities`,
      autonomous: (count) => `all ${count} autonomous regencies and cities`,
    },
    islands: (names) => `island groups: ${names}`,
    provinces: (names) => `provinces: ${names}`,
    regions: (names) => names,
    many: {
      islands: (count) => `${count} island groups`,
      provinces: (count) => `${count} provinces`,
      regions: (count) => `${count} chosen regencies and cities`,
    },
    regionName: { kabupaten: 'Kabupaten', kota: 'Kota' },
    kind: { kabupaten: 'regencies (kabupaten) only', kota: 'cities (kota) only' },
    statuses: (names) => `status: ${names}`,
    months: {
      from: (month) => `inaugurated since ${month}`,
      to: (month) => `inaugurated by ${month}`,
      both: (from, to) => `inaugurated from ${from} to ${to}`,
    },
    numbers: {
      from: (number) => `${number} or more`,
      to: (number) => `at most ${number}`,
      both: (from, to) => `${from} to ${to}`,
    },
    measures: {
      services: (range) => `service types: ${range}`,
      agencies: (range) => `agencies: ${range}`,
      population: (range) => `population: ${range}`,
    },
    pilot: 'MPP Digital pilots',
    text: (text) => `name contains “${text}”`,
    base: {
      all: (count) => `of ${count} regencies and cities`,
      autonomous: (count) => `of ${count} autonomous regencies and cities`,
    },
    knownOn: (date) => `as known on ${date}`,
  },
};
