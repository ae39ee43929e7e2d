/** The words of the chart of a province's regions in both languages. */
import type { Lang } from '../../i18n/lang.ts';

/** Numbers and names arrive already written as the language writes them. */
interface ProvinceRegionsWords {
  title: (name: string) => string;
  /** `counts` is the number of regions of each status, in a row. */
  description: (name: string, regions: string, counts: string) => string;
  /** The year by which it was counted, where the date of the inauguration was not found. */
  by: (year: string) => string;
}

export const provinceRegionsWords: Readonly<Record<Lang, ProvinceRegionsWords>> = {
  id: {
    title: (name) => `Status MPP setiap kabupaten/kota di ${name}`,
    description: (name, regions, counts) => `${regions} kabupaten/kota di ${name}: ${counts}.`,
    by: (year) => `s.d. ${year}`,
  },
  en: {
    title: (name) => `MPP status of every kabupaten/kota in ${name}`,
    description: (name, regions, counts) => `${regions} kabupaten/kota in ${name}: ${counts}.`,
    by: (year) => `by ${year}`,
  },
};
