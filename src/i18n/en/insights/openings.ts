import type { openings as indonesian } from '../../id/insights/openings.ts';

/** Words of the insight about openings before the ceremony. */
export const openings: typeof indonesian = {
  name: 'Open before the ceremony',
  question: 'How long had MPPs been open when they were inaugurated?',
  title: (median, before, known, value) =>
    value.median > 0
      ? `${before} of ${known} MPPs opened before they were inaugurated; the median is ${median} days earlier`
      : `Half or more of ${known} MPPs opened on the day of their inauguration or after it`,
  subtitle: (known, listed, date) =>
    `Days from opening to inauguration, known for ${known} of ${listed} inaugurated MPPs; data as of ${date}`,
  sentence: (from, to, year) =>
    `The middle half had been open for ${from} to ${to} days; ${year} for more than a year.`,
  same: (same, after, value) =>
    value.after === 0
      ? `${same} opened on the day of the inauguration, none after it.`
      : `${same} opened on the day of the inauguration, ${after} after it.`,
  longest: (name, days, opened, inaugurated) =>
    `The longest is ${name}: opened ${opened}, inaugurated ${inaugurated}, ${days} days later.`,
  after: (each) => `Inaugurated first, opened later: ${each}.`,
  one: (name, inaugurated, opened) => `${name} (inaugurated ${inaugurated}, opened ${opened})`,
  median: (days) => `median ${days} days`,
  axis: 'Years from opening to inauguration',
  chart: 'Time from opening to inauguration, by year of the inauguration',
  rest: 'before 2022',
  described: (year, count, longest) => `${year}: ${count} MPPs, the longest ${longest} days`,
  method: [
    'Only MPPs with both days known are counted. The opening is the day on which the MPP began to serve the public by the reports, a soft opening where that is what was reported.',
    'The median is the smallest number of days that at least half of the MPPs do not exceed; the quartiles are computed in the same way.',
  ],
  doubts: [
    {
      doubt:
        'Openings long before the ceremony are reported more often, so the median is too large.',
      answer:
        'Perhaps. The day of opening is known for only some MPPs, and those that open on the day of the ceremony may be reported without an opening. The number holds for those known, not for all.',
    },
    {
      doubt: 'Waiting for the minister does not mean that people waited.',
      answer:
        'True. This is why the page counts how many already served on the day of the ceremony, and for how long.',
    },
    {
      doubt: 'A soft opening is often only a few counters.',
      answer:
        'True. How complete the services were on the day of opening is rarely reported, and is not measured here.',
    },
  ],
};
