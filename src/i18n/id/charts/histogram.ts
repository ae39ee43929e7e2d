/** The Indonesian words, and their type in every language. */

/** The numbers that histograms group into classes. */
type Measure = 'services' | 'agencies' | 'population';

/** Numbers and dates arrive formatted in the language. */
export interface HistogramWords {
  title: Record<Measure, string>;
  /** The label of the horizontal axis. */
  axis: Record<Measure, string>;
  orMore: (from: string) => string;
  class: (name: string, regions: string) => string;
  unknown: (regions: string) => string;
}

/** Words of the histograms of the explorer. */
export const histogram: HistogramWords = {
  title: {
    services: 'Kabupaten/kota menurut jumlah jenis layanan MPP',
    agencies: 'Kabupaten/kota menurut jumlah instansi MPP',
    population: 'Kabupaten/kota menurut jumlah penduduk',
  },
  axis: {
    services: 'jenis layanan',
    agencies: 'instansi',
    population: 'jiwa, kelas beda lebar',
  },
  orMore: (from) => `${from} atau lebih`,
  class: (name, regions) => `${name}: ${regions}`,
  unknown: (regions) => `Tidak diketahui: ${regions}.`,
};
