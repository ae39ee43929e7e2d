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
  againstSeries: {
    title: (statements, value) =>
      value.statements === 1
        ? 'One stated total disagrees with the series of official totals'
        : `${statements} stated totals disagree with the series of official totals`,
    sentence: (date, total, series, seriesDate, by) =>
      `The farthest: ${total} MPPs (${date}), where the series has ${series} (${seriesDate}); the difference is ${by}.`,
  },
  againstEvents: {
    title: (value) => {
      if (value.more + value.fewer === 0)
        return 'Every total stated at an inauguration equals the total before and the events since';
      if (value.fewer === 0)
        return 'Some totals stated at inaugurations are larger than the arithmetic, none is smaller';
      return value.more === 0
        ? 'Some totals stated at inaugurations are smaller than the arithmetic, none is larger'
        : 'Totals stated at inaugurations do not always equal the total before and the events since';
    },
    sentence: (date, stated, expected, by) =>
      `The farthest is that of ${date}: ${stated} MPPs were stated, the arithmetic gives ${expected}; the difference is ${by}. A difference above zero means that an event was not found, or that the stated total is too large.`,
    none: () => 'There is no difference.',
  },
  method: [
    'Every official statement that gives a share is here, those not used in the series of official totals too. The total in the statement is given as a share of all regencies and cities, and of the autonomous ones alone.',
    'A total is compared with the series on its day; a total stated at an event is compared with the total before it, the MPPs of the events since, and those of the event itself.',
    'Shares are stated without decimals, so a difference of less than half a point may be rounding alone.',
  ],
  doubts: [
    {
      doubt: 'The differences are small and only rounding.',
      answer:
        'A difference below half a point can be rounding, and counts as agreeing. What matters is the base: on different bases the results of different years cannot be compared.',
    },
    {
      doubt: 'The number of regencies and cities does not change, so the base does not matter.',
      answer:
        'The administrative regions of Jakarta are counted or not, and the result differs: the table has both shares for the same total.',
    },
    {
      doubt: 'A total that differs from the arithmetic need not be wrong.',
      answer:
        'True. The arithmetic has the events that were found; an event that was not found, or another meaning such as MPPs in operation, makes a difference too.',
    },
    {
      doubt: 'The reporters misquoted, not the officials.',
      answer:
        'Perhaps. This site quotes reports and cannot check what was said. The source of each row can be opened.',
    },
  ],
};
