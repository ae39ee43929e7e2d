import type { offered as indonesian } from '../../id/insights/offered.ts';

/** Words of the insight about which services are reported where. */
export const offered: typeof indonesian = {
  name: 'Services in reports',
  question: 'At how many MPPs are passports, driving licences and marriage records reported?',
  title: (passports, licences, religion, known) =>
    `Passports are reported at ${passports} MPPs, religious affairs at ${religion}, driving licences at ${licences}, of ${known} MPPs with any service reported`,
  subtitle: (known, open, date) =>
    `MPPs where reports name each service; names of services are known for ${known} of ${open} MPPs inaugurated or operating, data as of ${date}`,
  sentence: (first, count, known) =>
    `Reported most often: ${first}, at ${count} of ${known} MPPs. A service that is not named may still be offered.`,
  unnamed: (passports, licences, religion) =>
    `Reports of other MPPs do not name these services: passports are not named at ${passports} MPPs, religious affairs at ${religion}, driving licences at ${licences}. This means not known, not none.`,
  planned: (passports, licences, religion) =>
    `Named only in plans: passports at ${passports} MPPs, religious affairs at ${religion}, driving licences at ${licences}.`,
  median: (median, known, open) =>
    `A comparable number of service types is known for ${known} of ${open} MPPs; its median is ${median}.`,
  keys: { filled: 'reported', hollow: 'only planned' },
  chart: 'MPPs by services in reports',
  described: (name, reported) => `${name} ${reported}`,
  source: 'reports and statements about the services of each MPP; the source is in each row',
  method: [
    'A service counts where a source names it at that MPP after it opened. Plans from before the opening are counted apart, because what opens often differs from what was planned. Services that ended by a source do not count.',
    'Religious affairs is the counter of the ministry of religion or its office (KUA), which records marriages among other things; reports rarely name its services one by one.',
  ],
  doubts: [
    {
      doubt: 'The numbers are too small: almost every MPP has population documents.',
      answer:
        'They may be. They count what was reported, so they are a lower bound. Reports name what is of interest, not everything.',
    },
    {
      doubt: 'A service that was reported once may be gone.',
      answer: 'It may. Each report has a date, which is on the page of each region.',
    },
    {
      doubt: 'Comparing numbers of services between MPPs makes no sense.',
      answer:
        'True, each MPP counts them in its own way. This is why the page counts one service at many MPPs, not the services of one MPP.',
    },
  ],
};
