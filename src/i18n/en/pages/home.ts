import type { Messages } from '../../id.ts';

/** Words of the home page. */
export const home: Messages['home'] = {
  title: 'How far has Indonesia come with its public service malls?',
  description: (total, base, date) =>
    `${total} of ${base} regencies and cities: the official number of public service malls (MPP) inaugurated as of ${date}, with a source for every figure.`,
  headlineLabel: 'MPPs inaugurated',
  headlineOf: (base, share) => `of ${base} regencies and cities (kabupaten/kota), or ${share}`,
  headlineDate: (date) => `Official total of the PANRB Ministry as of ${date}`,
  otherBase: (base, share) =>
    `${share} on a base of ${base}, which leaves out the six administrative regions of Jakarta.`,
  intro:
    'A Mal Pelayanan Publik (MPP) brings the services of local government, national agencies and state-owned companies under one roof. The government’s target was one MPP in every regency and city by 2024.',
  target: {
    label: 'The 2024 target',
    missed: (reached, target, date) => `Missed: ${reached} of ${target} on ${date}`,
    short: 'short at the end of 2024',
    stillShort: 'short by the latest official total',
  },
  listed: {
    label: 'listed',
    body: (gap) =>
      `Our list names every MPP with its source; ${gap} of the official total are not on it yet.`,
    link: 'Why do they differ?',
  },
  beyond: {
    label: 'operating, inauguration not found',
    preparing: (count) => `and ${count} more reported in preparation`,
  },
  progress: {
    heading: 'Progress since 2017',
    flat: 'The official line rises only when the government states a new total, so a joint inauguration may appear before the rise it caused.',
    milestones: 'Policy milestones in the figure',
    tableCaption: 'Official total and number listed on every date of an official statement',
  },
  islands: {
    heading: 'Coverage by island group',
    tableCaption: 'Regencies and cities by MPP status and island group',
  },
  latest: {
    heading: 'Latest inauguration',
    sentence: (count, date, total) =>
      `${count} MPPs were inaugurated on ${date}, which brought the national total to ${total}.`,
    regions: 'Regions inaugurated',
    all: 'All inaugurations',
    silence: (date) =>
      `No later inauguration was found in the sources we could reach (the newest page is dated ${date}). That does not mean there was none.`,
  },
  ways: {
    heading: 'Start from what you need',
    resident: {
      title: 'Residents',
      body: 'Find out whether your regency or city has an MPP, and since when.',
      link: 'Find your region',
    },
    journalist: {
      title: 'Journalists',
      body: 'Quote a figure with its source and date, trace every inauguration, download the data.',
      link: 'Trace the inaugurations',
      embed: 'Embed a figure',
    },
    policymaker: {
      title: 'Policymakers',
      body: 'Filter by province and status, compare, and see which regions are not covered.',
      link: 'Open the explorer',
    },
  },
};
