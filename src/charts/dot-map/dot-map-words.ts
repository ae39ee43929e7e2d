/** The words of the dot map in both languages; those of the statuses are in words.ts. */
import type { Lang } from '../../i18n/lang.ts';

interface DotMapWords {
  title: string;
  /** `counts` is the number of regions of each status, in a row. */
  description: (regions: string, counts: string) => string;
  /** An inset by what it shows and how many times larger than the main map it is */
  larger: (name: string, times: string) => string;
  /** The same where there is little room. */
  largerShort: (name: string, times: string) => string;
  javaAndBali: string;
  population: string;
}

/** Numbers arrive already written as the language writes them. */
export const dotMapWords: Readonly<Record<Lang, DotMapWords>> = {
  id: {
    title: 'Kabupaten/kota menurut status MPP di peta daratan Indonesia',
    description: (regions, counts) =>
      `${regions} titik, satu untuk setiap kabupaten/kota, makin besar makin banyak penduduknya: ${counts}. Tanpa batas wilayah administrasi.`,
    larger: (name, times) => `${name}, ${times} kali lebih besar`,
    largerShort: (name, times) => `${name}, ${times} kali`,
    javaAndBali: 'Jawa dan Bali',
    population: 'Penduduk:',
  },
  en: {
    title: 'Kabupaten/kota by MPP status on the land of Indonesia',
    description: (regions, counts) =>
      `${regions} dots, one for each kabupaten/kota, the larger the more people: ${counts}. Without administrative boundaries.`,
    larger: (name, times) => `${name}, ${times} times larger`,
    largerShort: (name, times) => `${name}, ${times} times`,
    javaAndBali: 'Java and Bali',
    population: 'People:',
  },
};
