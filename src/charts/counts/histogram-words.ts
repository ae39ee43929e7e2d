/** The words of the explorer's histograms. */
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';

/** The number whose classes a histogram counts. */
export type HistogramMeasure = 'services' | 'agencies' | 'population';

/** A class of numbers: both ends belong to it; no end where it is open. */
export interface NumberClass {
  from: number | null;
  to: number | null;
}

interface HistogramWords {
  title: Record<HistogramMeasure, string>;
  /** What the classes below the columns are of. */
  axis: Record<HistogramMeasure, string>;
  orMore: (from: string) => string;
  class: (name: string, regions: string) => string;
  unknown: (regions: string) => string;
}

/** In both languages; numbers arrive already written as the language writes them. */
export const histogramWords: Record<Lang, HistogramWords> = {
  id: {
    title: {
      services: 'Kabupaten/kota menurut jumlah layanan MPP',
      agencies: 'Kabupaten/kota menurut jumlah instansi MPP',
      population: 'Kabupaten/kota menurut jumlah penduduk',
    },
    axis: { services: 'layanan', agencies: 'instansi', population: 'jiwa, kelas tak sama lebar' },
    orMore: (from) => `${from} atau lebih`,
    class: (name, regions) => `${name}: ${regions}`,
    unknown: (regions) => `Tidak diketahui: ${regions}.`,
  },
  en: {
    title: {
      services: 'Kabupaten/kota by number of services of the MPP',
      agencies: 'Kabupaten/kota by number of agencies of the MPP',
      population: 'Kabupaten/kota by population',
    },
    axis: { services: 'services', agencies: 'agencies', population: 'people, unequal classes' },
    orMore: (from) => `${from} or more`,
    class: (name, regions) => `${name}: ${regions}`,
    unknown: (regions) => `Unknown: ${regions}.`,
  },
};

/** A class in words: "50–99", or "450 or more". */
export function classText({ from, to }: NumberClass, lang: Lang): string {
  const start = formatNumber(from ?? 0, lang);
  return to === null ? histogramWords[lang].orMore(start) : `${start}–${formatNumber(to, lang)}`;
}
