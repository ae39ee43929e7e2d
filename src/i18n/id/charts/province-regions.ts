/** Words of the chart of the regions of a province. The Indonesian texts, and their shape in every language. */

/** Numbers and names arrive already written as the language writes them. */
export interface ProvinceRegionsWords {
  title: (name: string) => string;
  /** `counts` is the number of regions of each status, in a row. */
  description: (name: string, regions: string, counts: string) => string;
  /** The year by which it was counted, where the date of the inauguration was not found. */
  by: (year: string) => string;
}

/** Words of the chart of the regions of a province. */
export const provinceRegions: ProvinceRegionsWords = {
  title: (name) => `Status MPP setiap kabupaten/kota di ${name}`,
  description: (name, regions, counts) => `${regions} kabupaten/kota di ${name}: ${counts}.`,
  by: (year) => `s.d. ${year}`,
};
