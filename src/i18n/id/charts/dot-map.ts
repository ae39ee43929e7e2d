/** The Indonesian words, and their type in every language. */

/** Numbers and dates arrive formatted in the language. */
export interface DotMapWords {
  title: string;
  /** `counts` is a list of the number of regions of each status. */
  description: (regions: string, counts: string) => string;
  /** An inset by its content and its magnification of the main map. */
  larger: (name: string, times: string) => string;
  /** The same for little space. */
  largerShort: (name: string, times: string) => string;
  javaAndBali: string;
  population: string;
}

/** Words of the dot map; those of the statuses are among the words that charts share. */
export const dotMap: DotMapWords = {
  title: 'Kabupaten/kota menurut status MPP di peta daratan Indonesia',
  description: (regions, counts) =>
    `${regions} titik, satu untuk setiap kabupaten/kota, makin besar makin banyak penduduknya: ${counts}. Tanpa batas wilayah administrasi.`,
  larger: (name, times) => `${name}, ${times} kali lebih besar`,
  largerShort: (name, times) => `${name}, ${times} kali`,
  javaAndBali: 'Jawa dan Bali',
  population: 'Penduduk:',
};
