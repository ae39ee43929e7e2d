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
    evidence: 'Evidence of the inauguration',
    hours: 'Opening hours',
    named: 'Services as reported',
    underdeveloped: 'Underdeveloped region',
  },
  /** The grades of evidence for an inauguration. */
  evidence: {
    ceremony: 'Event reported',
    counted: 'Counted by the ministry, no event found',
    inferred: 'Inferred from other facts',
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
    yearsHint:
      'An MPP whose date of inauguration was not found is in the month by which it counted as inaugurated at the latest.',
    numbers: 'Service types, agencies, people',
    inUse: 'in use',
    from: 'From',
    to: 'To',
    anyYear: 'Any time',
    pilot: 'MPP Digital',
    pilotOnly: 'Only pilot regions of MPP Digital',
    named: 'Services reported as available',
    namedHint:
      'The bars count regions that match the other filters. Plans are not counted, and a region without a report may still offer the service.',
    namedAll: 'All of the chosen services, not any of them',
    namedUnit: 'regions',
    namedUnknown: (count) =>
      count === '0'
        ? 'No matching region is without a report on its services.'
        : `For ${count} of the matching regions no report on services was found.`,
    hours: 'Opening hours',
    hoursOnly: 'Only where opening hours were reported',
    underdeveloped: 'Underdeveloped regions',
    underdevelopedOnly: (regulation, from, to) =>
      `Only regions designated as underdeveloped by ${regulation}, ${from} to ${to}`,
    evidence: 'Evidence of the inauguration',
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
    namedAll: 'All of these services',
    hours: 'Opening hours reported',
    underdeveloped: 'Underdeveloped region',
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
    named: {
      any: (names) => `reported to offer any of: ${names}`,
      all: (names) => `reported to offer all of: ${names}`,
      many: (count) => `${count} chosen services`,
    },
    hours: 'opening hours reported',
    underdeveloped: 'underdeveloped regions',
    evidence: (names) => `evidence of the inauguration: ${names}`,
    text: (text) => `name contains “${text}”`,
    base: {
      all: (count) => `of ${count} regencies and cities`,
      autonomous: (count) => `of ${count} autonomous regencies and cities`,
    },
    knownOn: (date) => `as known on ${date}`,
  },
};
