/** The Indonesian words, and their type in every language. */

/** Numbers and dates arrive formatted in the language. */
export interface TargetGapWords {
  title: string;
  key: { reached: string; short: string; target: string };
  /** The name of a target by its year. */
  target: (year: string) => string;
  /** Below the name: when it was stated, whether or not it was reached. */
  stated: (date: string) => string;
  statedWhenReached: (date: string) => string;
  short: (reached: string, target: string, short: string) => string;
  /** The same where the target names its places. */
  shortOfNamed: (reached: string, target: string, short: string) => string;
  /** Where the number was called a target only once it was reached. */
  achieved: (target: string) => string;
  met: (reached: string, target: string) => string;
  /** When no official total is known by the end of the year. */
  unknown: (target: string) => string;
  /** One target in the description. */
  each: (year: string, date: string, outcome: string) => string;
}

/** Words of the chart of targets. */
export const targetGap: TargetGapWords = {
  title: 'Target jumlah MPP dan yang tercapai pada akhir tahunnya',
  key: { reached: 'Tercapai pada akhir tahun', short: 'Kekurangan', target: 'Target' },
  target: (year) => `Target ${year}`,
  stated: (date) => `dinyatakan ${date}`,
  statedWhenReached: (date) => `dinyatakan setelah tercapai, ${date}`,
  short: (reached, target, short) => `${reached} dari ${target}, kurang ${short}`,
  shortOfNamed: (reached, target, short) =>
    `${reached} dari ${target} yang disebut, kurang ${short}`,
  achieved: (target) => `${target}, tidak dinyatakan sebelumnya`,
  met: (reached, target) => `${reached} dari ${target}, tercapai`,
  unknown: (target) => `target ${target}, capaiannya tidak diketahui`,
  each: (year, date, outcome) => `target ${year} (${date}): ${outcome}`,
};
