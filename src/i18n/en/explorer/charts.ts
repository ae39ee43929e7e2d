/** Words of the explorer's histograms and of choosing in charts. Numbers arrive formatted. */
import type { explorerCharts as id } from '../../id/explorer/charts.ts';

/** Words of the explorer's histograms and of choosing in charts. */
export const explorerCharts: typeof id = {
  histograms: {
    heading: {
      services: 'By number of service types',
      agencies: 'By number of agencies',
      population: 'By population',
    },
    known: {
      services: (known, regions) =>
        `The number of service types of the MPP is known for ${known} of the ${regions} matching regions.`,
      agencies: (known, regions) =>
        `The number of agencies of the MPP is known for ${known} of the ${regions} matching regions.`,
      population: (known, regions) =>
        `The population is known for ${known} of the ${regions} matching regions.`,
    },
    most: (name, regions) => `The largest class: ${name}, with ${regions} of them.`,
    mostAlike: (names, regions) => `The largest classes: ${names}, with ${regions} of them each.`,
    unknown: (regions) => `Unknown for ${regions}.`,
    none: 'No region matches.',
    note: {
      services:
        'Regions that an MPP of their province serves count with the number of service types of that MPP.',
      agencies:
        'Regions that an MPP of their province serves count with the number of agencies of that MPP.',
      population: 'The classes are not equally wide: the more people, the wider the class.',
    },
    caption: {
      services: 'Matching regions by number of service types of the MPP',
      agencies: 'Matching regions by number of agencies of the MPP',
      population: 'Matching regions by population',
    },
    class: { services: 'Service types', agencies: 'Agencies', population: 'Population' },
    regions: 'Regions',
    unknownClass: 'Unknown',
  },
  value: {
    services: (number) => `${number} service types`,
    agencies: (number) => `${number} agencies`,
    population: (number) => `${number} people`,
  },
  brush: {
    hint: {
      progress:
        'Drag on the chart to choose months. The other parts follow; this chart keeps every month.',
      services: 'Drag to choose a range; this chart itself keeps every class.',
      agencies: 'Drag to choose a range; this chart itself keeps every class.',
      population: 'Drag to choose a range; this chart itself keeps every class.',
    },
    group: {
      progress: 'Range of months of inauguration',
      services: 'Range of the number of service types',
      agencies: 'Range of the number of agencies',
      population: 'Range of population',
    },
    ends: { from: 'From', to: 'To' },
    noUpperEnd: 'no upper limit',
    chosen: (from, to) => `Chosen: ${from} to ${to}`,
    chosenFrom: (from) => `Chosen: from ${from}`,
    chosenTo: (to) => `Chosen: up to ${to}`,
  },
  bars: {
    hint: {
      islands:
        'Choose rows to filter; choose again to undo. The other parts follow; the chart and the sentence here keep every row.',
      provinces:
        'Choose rows to filter; choose again to undo. The other parts follow; the chart and the sentence here keep every row.',
    },
    group: { islands: 'Filter by island group', provinces: 'Filter by province' },
  },
  fields: {
    legend: {
      services: 'Number of service types',
      agencies: 'Number of agencies',
      population: 'Population',
    },
    ends: { from: 'At least', to: 'At most' },
    chips: {
      services: { from: 'At least {} service types', to: 'At most {} service types' },
      agencies: { from: 'At least {} agencies', to: 'At most {} agencies' },
      population: { from: 'At least {} people', to: 'At most {} people' },
    },
    short: {
      services: { from: 'Service types ≥ {}', to: 'Service types ≤ {}' },
      agencies: { from: 'Agencies ≥ {}', to: 'Agencies ≤ {}' },
      population: { from: '≥ {}', to: '≤ {}' },
    },
  },
};
