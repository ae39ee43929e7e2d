import type { DotMapWords } from '../../id/charts/dot-map.ts';

/** Words of the dot map; those of the statuses are among the words that charts share. */
export const dotMap: DotMapWords = {
  title: 'Kabupaten/kota by MPP status on the land of Indonesia',
  description: (regions, counts) =>
    `${regions} dots, one for each kabupaten/kota, the larger the more people: ${counts}. Without administrative boundaries.`,
  larger: (name, times) => `${name}, ${times} times larger`,
  largerShort: (name, times) => `${name}, ${times} times`,
  javaAndBali: 'Java and Bali',
  population: 'People:',
};
