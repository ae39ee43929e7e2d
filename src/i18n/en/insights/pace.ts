import type { pace as indonesian } from '../../id/insights/pace.ts';

/** Words of the insight about when the target would be reached at this pace. */
export const pace: typeof indonesian = {
  name: 'When at this pace',
  question: 'When would the target be reached at this pace?',
  title: (earliest, latest, target, value) => {
    if (value.spans === 0)
      return `The official total is not rising, so ${target} MPPs will not be reached`;
    return value.spans === 1
      ? `At this pace ${target} MPPs are reached in ${latest}`
      : `At this pace ${target} MPPs are reached between ${earliest} and ${latest}`;
  },
  reached: (total) => `The target has been reached: ${total} MPPs`,
  subtitle: (target, date) =>
    `Official total of MPPs, continued as fast as in the last twelve, twenty-four and thirty-six months, up to ${target} MPPs; data as of ${date}`,
  sentence: (total, date, short) =>
    `The official total was ${total} MPPs on ${date}, ${short} fewer than the 2024 target.`,
  span: (months, from, fromDate, to, perMonth, month) =>
    `By the last ${months} months: from ${from} MPPs (${fromDate}) to ${to}, ${perMonth} a month on average; reached in ${month}.`,
  still: (months) => `By the last ${months} months the total did not rise.`,
  pace: (value) =>
    ({
      slower: 'The more recent the span, the slower the pace.',
      faster: 'The more recent the span, the faster the pace.',
      same: 'The pace goes up and down from one span to another.',
    })[value.change],
  label: (months, month) => `pace of ${months} months: ${month}`,
  target: (target) => `target ${target}`,
  axis: 'MPPs, official total',
  chart: 'The official total, continued to the target',
  described: (months, month) => `at the pace of the last ${months} months: ${month}`,
  source: 'official statements as reported',
  method: [
    'Each span begins at the last official total stated by its first day, so it can be a little longer than its name. The rise a day between the two statements is continued to the target as last stated: one MPP for each regency and city.',
    'This is arithmetic, not a forecast. The lines show how much the answer depends on the span that is chosen.',
  ],
  doubts: [
    {
      doubt: 'A steady pace is not plausible: what is left are the hardest regions.',
      answer: 'That is plausible, and it would make the date later than the one computed here.',
    },
    {
      doubt: 'The government can speed up, as with large joint inaugurations.',
      answer:
        'It can. This is why several spans are shown: the longest includes the large events of its three years, and its pace is given beside the others.',
    },
    {
      doubt: 'The official total counts MPPs, the target counts regencies and cities.',
      answer:
        'True. One MPP of a province serves several of them, so that fewer MPPs can meet the target.',
    },
  ],
};
