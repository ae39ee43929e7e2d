import type { TargetGapWords } from '../../id/charts/target-gap.ts';

/** Words of the chart of targets. */
export const targetGap: TargetGapWords = {
  title: 'Targets for the number of MPPs and what was reached by the end of their years',
  key: { reached: 'Reached by the end of the year', short: 'Shortfall', target: 'Target' },
  target: (year) => `Target for ${year}`,
  stated: (date) => `stated ${date}`,
  statedWhenReached: (date) => `stated once reached, ${date}`,
  short: (reached, target, short) => `${reached} of ${target}, ${short} short`,
  shortOfNamed: (reached, target, short) => `${reached} of ${target} named, ${short} short`,
  achieved: (target) => `${target}, not stated before`,
  met: (reached, target) => `${reached} of ${target}, met`,
  unknown: (target) => `target ${target}, outcome not known`,
  each: (year, date, outcome) => `target for ${year} (${date}): ${outcome}`,
};
