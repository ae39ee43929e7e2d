import type { HistogramWords } from '../../id/charts/histogram.ts';

/** Words of the histograms of the explorer. */
export const histogram: HistogramWords = {
  title: {
    services: 'Kabupaten/kota by number of service types of the MPP',
    agencies: 'Kabupaten/kota by number of agencies of the MPP',
    population: 'Kabupaten/kota by population',
  },
  axis: { services: 'service types', agencies: 'agencies', population: 'people, unequal classes' },
  orMore: (from) => `${from} or more`,
  class: (name, regions) => `${name}: ${regions}`,
  unknown: (regions) => `Unknown: ${regions}.`,
};
