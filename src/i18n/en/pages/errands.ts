import type { Messages } from '../../id.ts';

/**
 * Words of the pages that start from an errand. Arguments are marked numbers, dates and names unless
 * stated otherwise.
 */
export const errands: Messages['errands'] = {
  inMenu: {
    label: 'What do you need to do?',
    words: 'services;errands;requirements;renew;apply;documents;what can I do',
  },
  title: 'What do you need to do at an MPP?',
  description:
    'Which MPPs are reported to offer passports, identity cards, driving licences, taxes and more: the nearest, address, limits, date and source.',
  lead: (services, open, newest) =>
    `Choose the errand. Each page shows at which MPPs the service is reported, when, and by whom. Of ${open} MPPs that are inaugurated or operating, ${services} have at least one reported service; the newest page read is of ${newest}.`,
  field: 'What do you need to do?',
  hint: 'Type an errand or a document: passport, KTP, birth certificate, STNK, NPWP, marriage.',
  submit: 'Go',
  listHeading: 'All errands',
  count: (mpps, newest) => `reported at ${mpps} MPPs, newest ${newest}`,
  countNone: 'no report found',
  unknownMeans:
    'An MPP that is not named may still offer it: no report was found. Plans are always shown apart from reports.',
  papers:
    'Population documents such as identity cards, family cards and birth certificates are usually served only to residents of the same regency or city, so the MPP that counts for you is your own region’s.',
  missing: 'What we do not know, and how to tell us',
  examples: 'Examples of errands',
  all: 'All errands',

  service: {
    title: (name) => `${name}: at which MPPs?`,
    description: (name, reported, open) =>
      `${name}: ${reported} of ${open} MPPs are reported to offer it. The nearest, address, limits, date and source.`,
    descriptionNone: (name) =>
      `${name}: no MPP was found that is reported to offer it. Those that plan it, and those of which nothing was found.`,
    what: (line, agency) => `${line} Run by: ${agency}.`,
    summary: (reported, open, provinces, newest) =>
      `${reported} of ${open} MPPs that are inaugurated or operating are reported to offer it, in ${provinces} provinces; the newest report is of ${newest}.`,
    summaryNone: (open) =>
      `Of ${open} MPPs that are inaugurated or operating, none was found that is reported to offer it.`,
    others: (planned, unknown) =>
      `At ${planned} MPPs the service is only planned. Of ${unknown} others no report was found; that does not mean that they do not offer it.`,
    near: 'Find the nearest',

    reported: 'Reported there',
    reportedNone:
      'No report was found that this service is at an MPP. Below are those that plan it and those of which nothing is known.',
    ended: 'Reported once, and no longer there',
    planned: 'Only planned',
    plannedLead: 'Sources mention a plan. No report was found that the service is already there.',
    unknown: 'Not known',
    unknownLead:
      'MPPs that are inaugurated or operating, of which no report was found whether they offer this service.',
    inProvince: (mpps, count) => `reported at ${mpps} ${count === 1 ? 'MPP' : 'MPPs'}`,
    address: 'Address',
    hours: 'Opening hours',
    asOf: (date) => `as of ${date}`,
    undated: 'undated',
    serves: (regions) => `serves ${regions}`,
    agency: 'Other than at an MPP',
    agencyHint: (agency) =>
      `The agency that runs the service can also be asked at an office of its own: ${agency}. We do not record its address.`,
    map: {
      title: (name) => `${name} on the tile map`,
      sentence: (reported, planned, unknown, newest) =>
        `Each tile is one regency or city. The service is reported at ${reported} MPPs and planned at ${planned}; of ${unknown} other MPPs no report was found. Newest report: ${newest}.`,
      sentenceNone: (planned, unknown) =>
        `Each tile is one regency or city. The service is planned at ${planned} MPPs; of ${unknown} other MPPs no report was found.`,
      source: 'reports on each MPP; the sources are in each row',
      kinds: {
        reported: 'Reported there',
        ended: 'No longer there',
        planned: 'Planned',
        unknown: 'Open MPP, not known',
        none: 'No open MPP found',
      },
      description: (counts) => `Number of tiles by what is known: ${counts}.`,
    },
    embed: { heading: 'Embed this map', open: 'Open the embed', label: 'Code for other sites' },
    files: 'Download the rows of this page',
    dictionary: 'meaning of each column',
    tell: 'Do you know another MPP that offers it, or has something changed?',
  },
};
