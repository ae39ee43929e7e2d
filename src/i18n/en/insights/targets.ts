import type { targets as indonesian } from '../../id/insights/targets.ts';

/** Words of the insight about every target and the pace towards it. */
export const targets: typeof indonesian = {
  name: 'Targets and their pace',
  question: 'Was the target met, and how far was the pace from the one needed?',
  title: (value) => {
    if (value.met === value.stated)
      return 'Every target for the number of MPPs that was stated in advance was met';
    if (value.met === 0)
      return 'No target for the number of MPPs that was stated in advance was met';
    return value.met === 1
      ? 'Only one target for the number of MPPs that was stated in advance was met'
      : 'Some targets for the number of MPPs that were stated in advance were met';
  },
  subtitle: (targets, date) =>
    `What there was when a target was stated, what was reached by the end of its year, and the target; ${targets} targets with a number, data as of ${date}`,
  sentence: (year, target, stated, needed, reached, total, date) =>
    `The target for ${year} (${target} MPPs, stated ${stated}) needed ${needed} MPPs a month, and ${reached} were added: on ${date} there were ${total}.`,
  one: (year, reached, target, needed, was) =>
    `${year}: ${reached} of ${target}; ${needed} a month were needed, ${was} were added.`,
  named: (year, reached, target) =>
    `${year}: the target names its places; ${reached} of the ${target} named were inaugurated in that year.`,
  after: (year, target, stated) =>
    `${year}: ${target} MPPs were called a target only on ${stated}, when they were reached, so this does not count as met.`,
  provinces: (done, slower, stalled) =>
    `At the deadline of the 2024 target every regency and city was covered in ${done} provinces; in ${slower} fewer were added than needed, and in ${stalled} none since the target was last stated.`,
  middle: (done, onPace) =>
    `A year before, ${done} provinces were wholly covered and ${onPace} on the pace needed.`,
  keys: { hollow: 'when stated', filled: 'end of its year', square: 'target' },
  row: (year, stated) => `${year} (stated ${stated})`,
  text: (reached, target) => `${reached} of ${target}`,
  none: 'not known',
  chart: 'Every target with a number, what there was when it was stated, and what was reached',
  source:
    'targets and official totals as stated by officials and reported; the source is in each row',
  moments: {
    title: (value) => {
      if (value.enough === 0)
        return 'At every official total before the deadline of 2024, the pace of the year before was slower than the one needed';
      return value.enough === value.moments
        ? 'At every official total before the deadline of 2024, the pace of the year before was enough to meet the target'
        : 'The pace of the year before was only sometimes enough to meet the 2024 target';
    },
    sentence: (first, needed, was, last, neededLast, wasLast) =>
      `On ${first} ${needed} MPPs a month were still needed, and the year before had added ${was} a month; on ${last} it was ${neededLast} and ${wasLast}.`,
    keys: { filled: 'added a month, year before', hollow: 'needed a month' },
    row: (date, total) => `${date}, ${total} MPPs`,
    text: (was, needed) => `${was} of ${needed}`,
    chart: 'The pace needed and the pace of the year before at each official total',
  },
  signings: {
    title: (value) => {
      if (value.done === value.signings)
        return 'Every signing of commitments was kept in full by the end of 2024';
      if (value.done === 0)
        return 'No signing of commitments was found to be kept in full by the end of 2024';
      return value.done === 1
        ? 'One signing of commitments was kept in full by the end of 2024'
        : 'Some signings of commitments were kept in full by the end of 2024';
    },
    sentence: (each) =>
      `Named signatories without an MPP on the day of signing, and those of them with an inaugurated MPP by the end of 2024: ${each}.`,
    one: (year, done, followed, name) => `${year}: ${done} of ${followed} (${name})`,
  },
  method: [
    'The pace needed is what was missing when the target was stated, for each month to the end of its year; the pace there was uses the total at the end of that year. A target that names its places is counted by the places named.',
    'The classes: met; nothing added where the total stayed; slower where less was added than needed; unknown where one of the numbers is missing. Provinces are also judged before the deadline, where on pace means that at least as large a share was added as the share of the time passed. The method resembles the progress measure of Open SDG, which compares the pace there is with the pace needed.',
    'Signings of commitments are judged by the same rule. The data have no deadline of a signing, so the end of 2024 is used, which was later stated for all regions. Signatories that are not named may or may not have an MPP: where that could change the class, it is unknown.',
    'Targets without a number, such as the new deadline for 2025, are not drawn: the page on policy has them.',
  ],
  doubts: [
    {
      doubt: 'The 2024 target was stated on two bases; you picked the one that looks worse.',
      answer: 'Both are drawn, each with its date, its pace and its class.',
    },
    {
      doubt: 'The total at the end of a year is from the last statement, so it may be too small.',
      answer:
        'It may, if MPPs were inaugurated after the last statement of the year. The date of that statement is in the table, so that later events can be looked up on the page of inaugurations.',
    },
    {
      doubt: 'The signatories promised no date.',
      answer:
        'Perhaps; the data have no deadline of theirs. The class only compares with the national deadline, and the numbers are beside it.',
    },
    {
      doubt: 'No province was ever given a target.',
      answer:
        'True. The target is one MPP in each regency and city, and the classes only count it by province. Those who build are regencies and cities.',
    },
  ],
};
