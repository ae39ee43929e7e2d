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
  where: (name, provinces, link) => `${name}: reported most often in ${provinces}. ${link}`,
  province: (name, mpps) => `${name} (MPPs: ${mpps})`,
  mpps: (name) => `All MPPs for ${name}`,
  mixed: (name, agencies, toAgencies, services, to) =>
    `${name} (agencies ${agencies} to ${toAgencies}, services ${services} to ${to})`,
  bothWays: (each) => `Fewer agencies but more service types: ${each}.`,
  counts: {
    reported: {
      title: (more, mpps, value) => {
        if (value.more === 0)
          return 'No MPP is reported with more service types than at its first count';
        return value.more === value.mpps
          ? `All ${mpps} MPPs with two counts are reported with more service types than at first`
          : `${more} of ${mpps} MPPs with two counts are reported with more service types than at first`;
      },
      sentence: (fewer, name, from, to, agenciesMore, agencies, agenciesFewer) =>
        `Between the first and the newest count, more than a year later, service types fell at ${fewer} of the MPPs; the largest change is at ${name}, from ${from} to ${to}. Agencies rose at ${agenciesMore} of ${agencies} MPPs and fell at ${agenciesFewer}.`,
      keys: { hollow: 'first count', filled: 'newest count' },
      chart: 'Service types at the first and the newest count',
    },
    planned: {
      title: (more, mpps, value) => {
        if (value.more === 0) return 'No MPP is reported with more service types than planned';
        return value.more === value.mpps
          ? `All ${mpps} MPPs with a known plan are reported with more service types`
          : `${more} of ${mpps} MPPs are reported with more service types than planned`;
      },
      sentence: (fewer, name, from, to, agenciesMore, agencies, agenciesFewer) =>
        `The first report after the plan has fewer service types at ${fewer} of the MPPs; the largest difference is at ${name}, from ${from} to ${to}. Agencies are more than planned at ${agenciesMore} of ${agencies} MPPs and fewer at ${agenciesFewer}.`,
      keys: { hollow: 'planned', filled: 'first report after it' },
      chart: 'Service types planned and in the first report after it',
    },
  },
  method: [
    'A service counts where a source names it at that MPP after it opened. Plans from before the opening are counted apart, because what opens often differs from what was planned. Services that ended by a source do not count.',
    'Two counts are compared where both are dated and marked as comparable: the first and the newest report more than a year apart, or the newest plan and the first report after it.',
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
      doubt: 'A number of services that rose may only be counted in another way.',
      answer:
        'It may, because each MPP counts in its own way. This is why two counts of the same MPP are compared, never two MPPs, and why the main chart counts one service at many MPPs.',
    },
  ],
};
