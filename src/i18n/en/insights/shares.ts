import type { shares as indonesian } from '../../id/insights/shares.ts';

/** Words of the insight about shares as officials stated them. */
export const shares: typeof indonesian = {
  name: 'What the officials said',
  question: 'Do the shares that officials stated agree with their totals and bases?',
  title: (value) => {
    if (value.statements === 1) return 'One share of coverage has been stated';
    const bases =
      value.bases > 1
        ? 'Shares of coverage were stated on different bases'
        : 'All shares of coverage were stated on the same base';
    return value.off > 0
      ? `${bases}, and do not always agree with the arithmetic`
      : `${bases}, and agree with the arithmetic`;
  },
  subtitle: (statements, date) =>
    `Shares as stated, and the shares that the same totals make on both bases of this site; ${statements} statements, data as of ${date}`,
  sentence: (total, percent, date, ofAll, autonomous) =>
    `The newest: ${total} MPPs were called ${percent} per cent on ${date}; of all regencies and cities that is ${ofAll}, without the administrative regions of Jakarta ${autonomous}.`,
  based: (each) => `Bases that were named: ${each}.`,
  base: (base, date) => `${base} (${date})`,
  unnamed: (each) => `Without a base: ${each}.`,
  most: (date, difference, base) =>
    `The largest difference between the share stated and the arithmetic is ${difference} percentage points, on ${date}${base}.`,
  ofBase: (base) => `, of the base ${base}`,
  chart: 'Shares as stated and as computed',
  keys: {
    filled: 'stated',
    hollow: 'computed of all regencies and cities',
    square: 'computed without regions of Jakarta',
  },
  row: (date, total) => `${date}, ${total} MPPs`,
  described: (name, stated, all) => `${name}: stated ${stated}, computed ${all}`,
  source: 'official statements as reported; the source is in each row',
  method: [
    'Every official statement that gives a share is here, those not used in the series of official totals too. The total in the statement is given as a share of all regencies and cities, and of the autonomous ones alone.',
    'Shares are stated without decimals, so a difference of less than half a point may be rounding alone.',
  ],
  doubts: [
    {
      doubt: 'The differences are small and only rounding.',
      answer:
        'Most of them are. What matters is the base: on different bases the results of different years cannot be compared.',
    },
    {
      doubt: 'The number of regencies and cities does not change, so the base does not matter.',
      answer:
        'Six administrative regions of Jakarta are counted or not: the result differs by almost a point for the same total.',
    },
    {
      doubt: 'The reporters misquoted, not the officials.',
      answer:
        'Perhaps. This site quotes reports and cannot check what was said. The source of each row can be opened.',
    },
  ],
};
