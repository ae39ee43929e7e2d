import type { Messages } from '../../../id.ts';
/** Words of the page that checks a statement about MPPs. Arguments of the script are written numbers and dates. */
export const claimCheck: Messages['claimCheck'] = {
  inMenu: { label: 'Check a number', words: 'fact check;verify;hoax;is it true' },
  title: 'Check a number about MPPs: which official statement does it fit?',
  short: 'Check a number',
  description:
    'Type a number or a sentence about MPPs and see which official statement, base and date it fits or contradicts. Everything is computed on your device.',
  lead: 'Type a sentence with a number about MPPs. The answer: which official statement, base and date it fits, which it contradicts, or what the number would be.',
  privacy:
    'What you type is not sent; this page already has every number. The address of an answer contains your sentence if you share it.',
  withoutScript:
    'The automatic check needs JavaScript. Without it, compare the number with the statements below.',
  contents: 'On this page',
  label: 'A number or a sentence',
  button: 'Check',
  examples: 'Examples:',
  example: {
    share: (total, percent) => `${total} regions, ${percent} percent`,
    date: (total, date) => `${total} MPPs on ${date}`,
    province: (province, count) => `${province} has ${count} MPPs`,
    without: (count) => `${count} regencies and cities without an MPP`,
  },
  statements: {
    bases: {
      heading: 'Bases of shares',
      caption: 'Bases used in official statements',
      base: 'Base',
      meaning: 'Meaning',
      link: 'About the bases of shares',
    },
    totals: {
      heading: 'National totals as stated',
      lead: 'Every statement found, with its base and share where these were stated too. Those that conflict with the series of official totals are included.',
    },
    series: {
      heading: 'Totals stated at inaugurations',
      lead: 'Totals of the official series that were stated only at an inauguration.',
    },
    targets: { heading: 'Targets that name a number' },
    provinces: { heading: 'Numbers stated for provinces' },
    columns: {
      date: 'Date',
      total: 'Total',
      share: 'Share',
      base: 'Base',
      scope: 'What is counted',
      series: 'In the official series',
      year: 'Year',
      target: 'Target',
      reached: 'Reached',
      province: 'Province',
      sources: 'Sources',
    },
    series_words: { used: 'used', context: 'not used', conflict: 'conflicting' },
    scopes: { inaugurated: 'inaugurated', operating: 'operating', target: 'target' },
    stated: 'stated',
  },
  script: {
    heading: 'Answer',
    link: 'Link to this answer',
    read: 'As read:',
    country: 'Indonesia',
    verdicts: {
      fits: 'Fits',
      older: 'Fits an earlier date, not the newest total',
      disputed: 'Fits only a statement that conflicts with the official series',
      differs: 'Differs from the statements found',
      unclear: 'Cannot tell',
    },
    assertions: {
      count: (value) => `a total of ${value}`,
      without: (value) => `${value} without an MPP`,
      addition: (value) => `${value} as an addition`,
      percent: (value) => value,
      regions: (value) => `${value} regencies and cities`,
      base: (value) => `of ${value}`,
      date: (date) => `on ${date}`,
    },
    hedges: {
      exactly: '',
      about: 'about',
      nearly: 'nearly',
      over: 'more than',
      under: 'less than',
      'at least': 'at least',
      'at most': 'at most',
    },
    target: 'target',
    scopes: { inaugurated: 'inaugurated', operating: 'operating' },
    conflicting: 'This statement conflicts with the series of official totals.',
    statement: (total, date, scope) => `Stated: ${total} MPPs as of ${date} (${scope}).`,
    newest: (total, date) => `Newest official total found: ${total} MPPs as of ${date}.`,
    inForce: (total, date, until) =>
      `Last official total until ${until}: ${total} MPPs, stated as of ${date}.`,
    near: (value, nearest) =>
      `No statement with ${value} MPPs was found. The nearest in the official series: ${nearest}.`,
    nearest: (total, date) => `${total} as of ${date}`,
    share: {
      claimed: (total, base, share) => `Fits: ${total} of ${base} is ${share}.`,
      other: (total, base, share) => `Does not fit: ${total} of ${base} is ${share}.`,
    },
    statedShare: (total, date, share) =>
      `The statement of ${total} MPPs as of ${date} says ${share}.`,
    statedShareOf: (total, date, share, base) =>
      `The statement of ${total} MPPs as of ${date} says ${share} of ${base}.`,
    statedBase: (total, date, base) =>
      `The statement of ${total} MPPs as of ${date} uses the base ${base}.`,
    wouldBe: (percent, base, count) => `${percent} of ${base} would be ${count}.`,
    base: {
      all: (base) => `${base} is all regencies and cities.`,
      autonomous: (base) =>
        `${base} is the autonomous regencies and cities, without the administrative units of Jakarta.`,
      withProvince: (base) =>
        `${base} is the autonomous regencies and cities plus the province of Jakarta.`,
      other: (base) => `${base} was used as the base in a statement.`,
      none: (base) => `${base} is no base that a statement found here uses.`,
    },
    rest: (base, total, date, rest) =>
      `${base} less ${total} (the official total as of ${date}) is ${rest}.`,
    list: {
      listed: (count, date) => `The list of this site has ${count} inaugurated MPPs as of ${date}.`,
      covered: (count, date, base, percent) =>
        `By the list of this site as of ${date}, ${count} of ${base} regencies and cities are covered (${percent}).`,
    },
    targetOf: (year, target, date) => `Target for ${year}: ${target}, stated on ${date}.`,
    reached: (year, target, reached, date) =>
      `Target for ${year}: ${target}. Reached: ${reached} as of ${date}.`,
    report: (province, count, date) => `Stated for ${province}: ${count} MPPs as of ${date}.`,
    reportOf: (province, count, total, date) =>
      `Stated for ${province}: ${count} of ${total} regencies and cities as of ${date}.`,
    provinceList: (province, mpps, covered, regions, date) =>
      `The list of this site as of ${date}: ${mpps} inaugurated MPPs in ${province}; ${covered} of ${regions} regencies and cities covered.`,
    provincePage: 'Page of the province',
    region: 'The page of this region has what is known of its MPP.',
    unread: (values) => `Not checked, because it is not clear what is counted: ${values}.`,
    reasons: {
      empty: 'There is no number to check.',
      date: 'The sentence has a date that does not exist.',
      topic: 'The sentence has words that are not understood, and does not mention MPPs.',
      negation: 'A sentence with a negation can mean two things. Write the number without it.',
      addition:
        'This seems to be an addition or the number at an inauguration; totals are checked here. Inaugurations have a page of their own.',
      place: 'Numbers of the whole country and of provinces are checked here.',
      several: 'The sentence names more than one province. Check them one at a time.',
      number:
        'The number cannot be read as a number of MPPs, a number of regions, or a percentage.',
      later: 'For that date there may be a statement that was not found.',
      beginning: 'No statement until that date was found.',
      noTarget: 'No target with a number that can be compared was found.',
      listed: 'The list of this site may be incomplete, so it cannot refute a larger number.',
      covered: 'Coverage by the list is given here for one date only.',
      province: 'No statement about this province that can be compared was found.',
    },
  },
};
