/** The Indonesian words, and their type in every language. */

/** Numbers and names arrive formatted in the language. */
export interface ProvinceRegionsWords {
  title: (name: string) => string;
  /** `counts` is a list of the number of regions of each status. */
  description: (name: string, regions: string, counts: string) => string;
  /** The year by which it was counted, when the date of the inauguration is unknown. */
  by: (year: string) => string;
}

/** Words of the chart of the regions of a province. */
export const provinceRegions: ProvinceRegionsWords = {
  title: (name) => `Status MPP setiap kabupaten/kota di ${name}`,
  description: (name, regions, counts) => `${regions} kabupaten/kota di ${name}: ${counts}.`,
  by: (year) => `s.d. ${year}`,
};
