import type { ProvinceRegionsWords } from '../../id/charts/province-regions.ts';

/** Words of the chart of the regions of a province. */
export const provinceRegions: ProvinceRegionsWords = {
  title: (name) => `MPP status of every kabupaten/kota in ${name}`,
  description: (name, regions, counts) => `${regions} kabupaten/kota in ${name}: ${counts}.`,
  by: (year) => `by ${year}`,
};
