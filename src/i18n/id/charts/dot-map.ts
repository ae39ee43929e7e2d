/** Words of the dot map; those of the statuses are among the words that charts share. The Indonesian texts, and their shape in every language. */

/** Numbers and dates arrive already written as the language writes them. */
export interface DotMapWords {
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
