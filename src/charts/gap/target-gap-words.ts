/** The words of the chart of targets in both languages. */
import type { Lang } from '../../i18n/lang.ts';

/** Numbers and dates arrive already written as the language writes them. */
interface TargetGapWords {
  title: string;
  key: { reached: string; short: string; target: string };
  /** The name of a target by its year. */
  target: (year: string) => string;
  /** Below the name: when it was stated, by then reached or not. */
  stated: (date: string) => string;
  statedWhenReached: (date: string) => string;
  short: (reached: string, target: string, short: string) => string;
  met: (reached: string, target: string) => string;
  /** Where no official total is known by the end of the year. */
  unknown: (target: string) => string;
  /** One target in the description. */
  each: (year: string, date: string, outcome: string) => string;
}

export const targetGapWords: Readonly<Record<Lang, TargetGapWords>> = {
  id: {
    title: 'Target jumlah MPP dan yang tercapai pada akhir tahunnya',
    key: { reached: 'Jumlah resmi pada akhir tahun', short: 'Kekurangan', target: 'Target' },
    target: (year) => `Target ${year}`,
    stated: (date) => `dinyatakan ${date}`,
    statedWhenReached: (date) => `dinyatakan setelah tercapai, ${date}`,
    short: (reached, target, short) => `${reached} dari ${target}, kurang ${short}`,
    met: (reached, target) => `${reached} dari ${target}, tercapai`,
    unknown: (target) => `target ${target}, capaiannya tidak diketahui`,
    each: (year, date, outcome) => `target ${year} (${date}): ${outcome}`,
  },
  en: {
    title: 'Targets for the number of MPPs and what was reached by the end of their years',
    key: { reached: 'Official total at the end of the year', short: 'Shortfall', target: 'Target' },
    target: (year) => `Target for ${year}`,
    stated: (date) => `stated ${date}`,
    statedWhenReached: (date) => `stated once reached, ${date}`,
    short: (reached, target, short) => `${reached} of ${target}, ${short} short`,
    met: (reached, target) => `${reached} of ${target}, met`,
    unknown: (target) => `target ${target}, outcome not known`,
    each: (year, date, outcome) => `target for ${year} (${date}): ${outcome}`,
  },
};
