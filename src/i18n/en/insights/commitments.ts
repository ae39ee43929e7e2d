import type { commitments as indonesian } from '../../id/insights/commitments.ts';

/** Words of the insight about the time from a signed commitment to an inauguration. */
export const commitments: typeof indonesian = {
  name: 'From promise to door',
  question: 'How long from signing a commitment to an inaugurated MPP?',
  title: (one, five) =>
    `A year after a commitment was signed ${one} of the regions had an inaugurated MPP, after five years ${five}`,
  titleShort: (one) =>
    `A year after a commitment was signed ${one} of the regions had an inaugurated MPP`,
  middle: (three) => `After three years the estimate is ${three}.`,
  subtitle: (named, signatories, date) =>
    `Kaplan-Meier estimate for the ${named} of ${signatories} signatories of 2018 to 2021 that sources name; data as of ${date}`,
  sentence: (done, followed, waiting, date, value) =>
    value.waiting === 0
      ? `By ${date} the MPPs of all ${followed} named regions were inaugurated.`
      : `By ${date} the MPPs of ${done} of ${followed} named regions were inaugurated; for ${waiting} none was found.`,
  event: (year, one, three, named, signatories) =>
    `Signing of ${year}: ${one} after one year, ${three} after three (${named} of ${signatories} signatories are named).`,
  before: (count) => `${count} of them had an MPP on the day of signing and are not followed.`,
  label: (name, percent) => `${name}: ${percent}`,
  all: 'all',
  axis: 'Inaugurated (%)',
  years: 'years after signing',
  table: 'Still waiting and observed',
  chart: 'Share of signatories with an inaugurated MPP, by years after the signing',
  described: (name, percent, years) => `${name}: ${percent} after ${years} years`,
  source: 'reports of the signings, and the list of Pantau MPP',
  method: [
    'Each signatory is followed from the day of signing until the MPP counts as inaugurated, or to the last day of the data. The estimate of Kaplan and Meier multiplies, at each day of an inauguration, the share that still waits after it; those whose time of observation is over no longer count. The formula: E. L. Kaplan and P. Meier, “Nonparametric estimation from incomplete observations”.',
    'Below the chart is how many signatories still wait and are still observed at each year. The smaller that number, the less the line means.',
  ],
  doubts: [
    {
      doubt: 'Some signatories are not named, and those named may be the successful ones.',
      answer:
        'Perhaps. This is why the number named is given for each signing, and why a signing of which few are named has no line of its own.',
    },
    {
      doubt: 'An MPP may have been planned before, so the signing did not cause it.',
      answer:
        'True. This page measures time, not effect. There is no group of comparison that did not sign.',
    },
    {
      doubt: 'An inauguration is not an opening; the door may have been open before.',
      answer:
        'True, it often was. See the insight about openings before the ceremony. The date of opening is not known of every MPP, so it is not used here.',
    },
  ],
};
