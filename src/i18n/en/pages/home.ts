import type { Messages } from '../../id.ts';

/** Words of the home page. */
export const home: Messages['home'] = {
  title: (total, date) => `Public service malls in Indonesia: ${total} as of ${date}`,
  heading: (total, date, missed) =>
    `${total} MPPs inaugurated as of ${date}${missed ? '; the 2024 target was not met' : ''}`,
  description: (total, date, covered, base) =>
    `${total} MPPs as of ${date} by the official total; ${covered} of ${base} regencies and cities covered. Every figure with its source.`,
  definition:
    'A Mal Pelayanan Publik (MPP, public service mall) is one place for the services of local government, national agencies and state-owned companies.',
  official: {
    unit: 'MPPs',
    label: 'official total of inaugurated MPPs',
    according: (date) => `According to the PANRB Minister on ${date}, as reported by`,
    unstated: 'No source that states this total has been found.',
  },
  covered: {
    regions: (covered, base) => `${covered} of ${base} regencies and cities`,
    sentence: (regions, percent, date) =>
      `${regions} are covered (${percent}), by our list as of ${date}.`,
    why: (gap) =>
      `The official total counts MPPs, coverage counts regencies and cities: one provincial MPP can serve several of them, and ${gap} MPPs of the official total are not in the list yet.`,
    link: 'Why the numbers differ',
    more: 'The official total and the list, one by one',
  },
  bases: {
    intro: (total, date) =>
      `The official total (${total} MPPs as of ${date}) is often set against the number of regions as well. That gives another share than coverage, because an MPP is not a regency or city:`,
    all: (base, share) => `${share} of ${base} regencies and cities;`,
    autonomous: (base, share) =>
      `${share} of ${base} regencies and cities, without the six administrative regions of Jakarta.`,
    link: 'The base of each percentage',
  },
  target: {
    reached: (date) => `MPPs on ${date}: the target was not met`,
    met: (date) => `MPPs on ${date}: the target was met`,
    short: (short, target) => `${short} MPPs short of ${target}, one in every regency and city.`,
    stated: (reached, short, base) =>
      `By the ministry’s own reckoning that day, ${reached} regencies and cities had an MPP and ${short} had none, of ${base}. That base leaves out the administrative regions of Jakarta.`,
    sources: 'Sources of the target and of that reckoning:',
  },
  listed: {
    label: 'named in the list',
    gap: (gap) => `${gap} of the official total not listed yet.`,
    body: 'Our list names every MPP with its sources.',
    link: 'Why do they differ?',
  },
  beyond: {
    label: 'operating, no national inauguration found',
    years: (years) => `Last reports: ${years}.`,
    preparing: (count, years) => `${count} more were once reported in preparation (${years}).`,
    later: (date, each) => `Opened after ${date}: ${each}.`,
    setback: {
      stalled: (each) => `Preparations reported stalled: ${each}.`,
      vacated: (each) => `Most service providers reported to have left: ${each}.`,
      closed: (each) => `Reported closed again: ${each}.`,
    },
  },
  progress: {
    flat: 'The official line rises only when the government states a new total, so a joint inauguration may appear before the rise it caused.',
    milestones: (count) => `${count} policy milestones in the chart`,
    limits: 'How to read the line',
    tableCaption: 'Official total and number listed on every date of an official statement',
  },
  islands: {
    tableCaption: 'Regencies and cities by MPP status and island group',
  },
  latest: {
    heading: 'Latest inauguration',
    sentence: (count, date, total) =>
      `${count} MPPs were inaugurated on ${date}, which brought the national total to ${total}.`,
    regions: 'Regions inaugurated',
    all: 'All inaugurations',
    silence: (date) => `No later inauguration was found; the newest source page is dated ${date}.`,
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
